// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.thread;

import jackfield.thread.Threads;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Makes the threads of the exchange and counts those that run, by kind. Thread-safe. */
@Component(service = {Threads.class, CountedThreads.class})
public final class CountedThreads implements Threads {

    private final ThreadCounts counts = new ThreadCounts();
    private final AtomicLong ioNumber = new AtomicLong();
    private final SerialExecutor config = new SerialExecutor(platform("config"));

    @Activate
    public CountedThreads() {}

    @Deactivate
    void deactivate() {
        config.close();
    }

    @Override
    public ThreadFactory platform(String prefix) {
        AtomicLong number = new AtomicLong();
        return task ->
                prepared(
                        Thread.ofPlatform()
                                .daemon()
                                .name(prefix + "-" + number.getAndIncrement())
                                .inheritInheritableThreadLocals(false)
                                .unstarted(counts.counting(prefix, task)));
    }

    @Override
    public Thread startCall(String name, Runnable task) {
        Thread thread = virtual("call", name, task);
        thread.start();
        return thread;
    }

    @Override
    public Executor io() {
        return task -> virtual("io", Long.toString(ioNumber.getAndIncrement()), task).start();
    }

    @Override
    public Executor config() {
        return config;
    }

    /** How many threads of each kind run now. */
    public Map<String, Integer> running() {
        return counts.running();
    }

    private Thread virtual(String kind, String name, Runnable task) {
        return prepared(
                Thread.ofVirtual()
                        .name(kind + "-" + name)
                        .inheritInheritableThreadLocals(false)
                        .unstarted(counts.counting(kind, task)));
    }

    /** A thread keeps no class loader of the module that happened to start it. */
    private static Thread prepared(Thread thread) {
        thread.setContextClassLoader(CountedThreads.class.getClassLoader());
        thread.setUncaughtExceptionHandler(UncaughtLog.INSTANCE);
        return thread;
    }
}
