// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Directories;
import jackfield.sip.Global;
import jackfield.sip.Overload;
import jackfield.sip.PjsipSystem;
import jackfield.sip.stack.transaction.TimerSettings;
import jackfield.sip.stack.transport.StreamLimits;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * How the stack is set up.
 *
 * @param loops how many
 * @param global as configured now
 * @param overload as configured now
 * @param tcpSwitch large UDP requests go by TCP where they can
 * @param limits of connections
 * @param files where those of a relative name are
 */
record StackSettings(
        int loops,
        TimerSettings timers,
        Supplier<Global> global,
        Supplier<Overload> overload,
        boolean tcpSwitch,
        StreamLimits limits,
        Path files) {

    static StackSettings of(ConfigStore config, Directories directories) {
        PjsipSystem system = config.view(PjsipSystem.class).single();
        ConfigView<Global> global = config.view(Global.class);
        ConfigView<Overload> overload = config.view(Overload.class);
        return new StackSettings(
                Runtime.getRuntime().availableProcessors(),
                new TimerSettings(system.timerT1(), system.timerB()),
                global::single,
                overload::single,
                !system.disableTcpSwitch(),
                StreamLimits.ofProperties(),
                directories.etc());
    }
}
