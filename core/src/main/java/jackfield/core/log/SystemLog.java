// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Hands lines to {@code syslog(3)}, which knows the socket of the system's log. Thread-safe. */
final class SystemLog extends AppenderBase<ILoggingEvent> {

    /** {@code LOG_PID}: the process's number stands in each line. */
    private static final int WITH_NUMBER = 1;

    private static final MemorySegment FORMAT = Arena.global().allocateFrom("%s");
    private static final MemorySegment NAME = Arena.global().allocateFrom("jackfield");

    private final SyslogFacility facility;
    private final LogLine line = LogLine.forConsole();
    private final MethodHandle syslog;

    /**
     * @throws LinkageError if this system has no such log
     */
    SystemLog(SyslogFacility facility) {
        this.facility = facility;
        syslog = open(facility);
    }

    @SuppressWarnings("restricted") // the launcher allows it
    private static MethodHandle open(SyslogFacility facility) {
        try {
            Linker linker = Linker.nativeLinker();
            SymbolLookup library = linker.defaultLookup();
            MethodHandle openlog =
                    linker.downcallHandle(
                            library.findOrThrow("openlog"),
                            FunctionDescriptor.ofVoid(
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT));
            openlog.invokeExact(NAME, WITH_NUMBER, facility.code() << 3);
            return linker.downcallHandle(
                    library.findOrThrow("syslog"),
                    FunctionDescriptor.ofVoid(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS),
                    Linker.Option.firstVariadicArg(2));
        } catch (Throwable e) {
            throw new LinkageError("no system log: " + e, e);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom(line.text(event).replace('\0', ' '));
            syslog.invokeExact(facility.priority(event), FORMAT, text);
        } catch (Throwable e) {
            addError("The system's log takes no line", e);
        }
    }
}
