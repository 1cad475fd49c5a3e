// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Another process that holds the lock of a run directory until its input ends. */
final class LockHolder implements AutoCloseable {

    private final Process process;

    private LockHolder(Process process) {
        this.process = process;
    }

    /** Returns once it holds the lock. */
    static LockHolder of(Path run) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LockHolder.class.getName(),
                                run.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader reader = process.inputReader();
        if (!"held".equals(reader.readLine())) {
            process.destroyForcibly();
            throw new IOException("the other process does not hold the lock");
        }
        return new LockHolder(process);
    }

    /** The other process. */
    public static void main(String[] words) throws Exception {
        try (InstanceLock lock = InstanceLock.take(Path.of(words[0]));
                InputStream in = System.in) {
            lock.sign();
            System.out.println("held");
            while (in.read() >= 0) {}
        }
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
