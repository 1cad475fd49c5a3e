// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** SIPp with a scenario of ours from {@code src/test/resources/sipp}. */
final class Sipp implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Command process;
    private final Path errors;

    private Sipp(Command process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /**
     * Starts it at 127.0.0.2, which is the endpoint {@code sipp}, towards the exchange.
     *
     * @param arguments more options, such as {@code -s 600}
     */
    static Sipp start(Exchange exchange, String scenario, int port, String... arguments)
            throws IOException {
        return start(exchange, scenario, "127.0.0.2", port, arguments);
    }

    /** The same at another address. */
    static Sipp start(
            Exchange exchange, String scenario, String address, int port, String... arguments)
            throws IOException {
        return start(exchange, exchange.address(), scenario, address, port, arguments);
    }

    /**
     * The same towards somebody else.
     *
     * @param target host and port
     */
    static Sipp start(
            Exchange exchange,
            String target,
            String scenario,
            String address,
            int port,
            String... arguments)
            throws IOException {
        Path directory = exchange.directory().resolve("sipp-" + NUMBER.incrementAndGet());
        Files.createDirectories(directory);
        Path file = directory.resolve(scenario + ".xml");
        try (var resource = Sipp.class.getResourceAsStream("/sipp/" + scenario + ".xml")) {
            Files.write(file, java.util.Objects.requireNonNull(resource, scenario).readAllBytes());
        }
        Path errors = directory.resolve("errors.log");
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "sipp",
                                target,
                                "-sf",
                                file.toString(),
                                "-i",
                                address,
                                "-mi",
                                address,
                                "-p",
                                "" + port,
                                "-m",
                                "1",
                                "-nostdin",
                                "-timeout",
                                "40s",
                                "-timeout_error",
                                "-recv_timeout",
                                "15000",
                                "-trace_err",
                                "-error_file",
                                errors.toString(),
                                "-trace_msg",
                                "-message_file",
                                directory.resolve("messages.log").toString()));
        words.addAll(List.of(arguments));
        return new Sipp(Command.start(directory, directory.resolve("out.txt"), words), errors);
    }

    /** Calls an extension from 127.0.0.2, and logs in when asked to. */
    static Sipp callWithLogin(
            Exchange exchange, int port, String extension, String user, String password)
            throws IOException {
        return start(
                exchange,
                "call-with-login",
                port,
                "-s",
                extension,
                "-key",
                "caller",
                user,
                "-au",
                user,
                "-ap",
                password,
                "-auth_uri",
                extension + "@" + exchange.address());
    }

    /** Waits for the end and fails unless the scenario went as written. */
    void succeeds() throws InterruptedException, IOException {
        int status = process.status(60);
        if (status != 0) {
            String why = Files.exists(errors) ? Files.readString(errors) : process.output();
            throw new AssertionError("SIPp ended with status " + status + ":\n" + why);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
