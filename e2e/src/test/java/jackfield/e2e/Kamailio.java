// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A provider: Kamailio at 127.0.0.5, which registers accounts with one password, and takes calls for its
 * phone from those who know it.
 */
final class Kamailio implements AutoCloseable {

    static final String ADDRESS = "127.0.0.5";
    static final String PASSWORD = "Heron-42";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int port;
    private final Command process;

    private Kamailio(int port, Command process) {
        this.port = port;
        this.process = process;
    }

    static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.ofLiteral(ADDRESS))) {
            return socket.getLocalPort();
        }
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param phone host and port of the phone that calls through it end at
     */
    static Kamailio start(Path work, int port, String phone) throws IOException {
        return start(work, port, phone, PASSWORD);
    }

    /**
     * The same with a password of its own.
     *
     * @param password that all its accounts have
     */
    static Kamailio start(Path work, int port, String phone, String password) throws IOException {
        Path directory =
                Files.createDirectories(work.resolve("kamailio-" + NUMBER.incrementAndGet()));
        String text;
        try (var resource = Kamailio.class.getResourceAsStream("/kamailio/provider.cfg")) {
            text =
                    new String(
                            Objects.requireNonNull(resource).readAllBytes(),
                            StandardCharsets.UTF_8);
        }
        Path config =
                Files.writeString(
                        directory.resolve("provider.cfg"),
                        text.replace("%ADDRESS%", ADDRESS)
                                .replace("%PORT%", "" + port)
                                .replace("%PASSWORD%", password)
                                .replace("%PHONE%", phone));
        Command process =
                Command.start(
                        directory,
                        directory.resolve("out.txt"),
                        List.of(
                                "kamailio",
                                "-f",
                                config.toString(),
                                "-DD",
                                "-E",
                                "-m",
                                "32",
                                "-M",
                                "4",
                                "-Y",
                                directory.toString(),
                                "-P",
                                directory.resolve("pid").toString()));
        Kamailio kamailio = new Kamailio(port, process);
        Wait.until(
                "Kamailio listens",
                Duration.ofSeconds(20),
                () -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("Kamailio ended:\n" + process.output());
                    }
                    return kamailio.listens();
                });
        return kamailio;
    }

    /** Its port is taken. */
    private boolean listens() {
        try (DatagramSocket socket = new DatagramSocket(port, InetAddress.ofLiteral(ADDRESS))) {
            return socket.isClosed();
        } catch (IOException e) {
            return true;
        }
    }

    /** Host and port. */
    String address() {
        return ADDRESS + ":" + port;
    }

    String output() {
        return process.output();
    }

    @Override
    public void close() {
        process.close();
    }
}
