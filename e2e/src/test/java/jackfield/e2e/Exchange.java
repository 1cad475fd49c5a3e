// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One running Jackfield with a configuration and directories of its own. Its SIP port is free when it
 * starts; {@code %PORT%} in a configuration file stands for it.
 */
final class Exchange implements AutoCloseable {

    static final Path ROOT =
            Path.of(System.getProperty("jackfield.root", "..")).toAbsolutePath().normalize();
    private static final Path WORK =
            Path.of(System.getProperty("jackfield.work", "target/e2e")).toAbsolutePath();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static {
        // the build that runs these tests has just made the exchange: the script must not make it
        // again
        try {
            Files.writeString(ROOT.resolve("target/jackfield.built"), "");
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Path directory;
    private final int port;
    private final Command process;

    private Exchange(Path directory, int port, Command process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    /** Files to start with; those not named are a transport, nothing to dial, and all modules. */
    static final class Configuration {
        private final Map<String, String> files = new LinkedHashMap<>();
        private final List<String> options = new java.util.ArrayList<>();
        private Preparation preparation = etc -> {};

        /** Something to do with the directory of the files. */
        interface Preparation {
            void in(Path etc) throws IOException;
        }

        Configuration() {
            file("modules.conf", "[modules]\nautoload=yes\n");
            file("rtp.conf", "[general]\nrtpstart=30000\nrtpend=31000\n");
        }

        Configuration file(String name, String text) {
            files.put(name, text);
            return this;
        }

        /** Leaves a file out. */
        Configuration without(String name) {
            files.remove(name);
            return this;
        }

        Exchange start() throws IOException {
            Exchange exchange = launch();
            exchange.awaitReady();
            return exchange;
        }

        /**
         * Host names are looked up here and nowhere else.
         *
         * @param lines each an address and its names
         */
        Configuration hosts(String lines) {
            return file("hosts", lines);
        }

        /** Starts without waiting until it is ready. */
        Exchange launch() throws IOException {
            Place place = write();
            return new Exchange(
                    place.directory(),
                    place.port(),
                    run(environment(place), place.directory(), "out", "-f"));
        }

        /** Adds an option of Java. */
        Configuration option(String option) {
            options.add(option);
            return this;
        }

        /** What is to be done in the directory of the files before the start. */
        Configuration prepare(Preparation todo) {
            preparation = todo;
            return this;
        }

        private Map<String, String> environment(Place place) {
            List<String> all = new java.util.ArrayList<>(options);
            if (files.containsKey("hosts")) {
                all.add("-Djdk.net.hosts.file=" + place.etc().resolve("hosts"));
            }
            return all.isEmpty() ? Map.of() : Map.of("JACKFIELD_OPTS", String.join(" ", all));
        }

        /** Writes the files for somebody who starts the exchange himself. */
        Place write() throws IOException {
            int port = freePort();
            Path directory =
                    WORK.resolve(
                            "instance-"
                                    + ProcessHandle.current().pid()
                                    + "-"
                                    + NUMBER.incrementAndGet());
            Path etc = Files.createDirectories(directory.resolve("etc"));
            StringBuilder main = new StringBuilder("[directories]\nastetcdir => " + etc + "\n");
            for (String name : List.of("mod", "run", "log", "spool", "db")) {
                Files.createDirectories(directory.resolve(name));
                main.append("ast")
                        .append(name)
                        .append("dir => ")
                        .append(directory.resolve(name))
                        .append('\n');
            }
            Files.writeString(etc.resolve("asterisk.conf"), main);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(
                        etc.resolve(file.getKey()), file.getValue().replace("%PORT%", "" + port));
            }
            preparation.in(etc);
            return new Place(directory, port);
        }

        private static int freePort() throws IOException {
            try (DatagramSocket socket =
                    new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1"))) {
                return socket.getLocalPort();
            }
        }
    }

    /** Where an exchange has its files, and its SIP port. */
    record Place(Path directory, int port) {

        Path etc() {
            return directory.resolve("etc");
        }
    }

    private static Command run(
            Map<String, String> environment, Path directory, String name, String... arguments)
            throws IOException {
        List<String> words =
                new java.util.ArrayList<>(
                        List.of(
                                ROOT.resolve("jackfield").toString(),
                                "-C",
                                directory.resolve("etc/asterisk.conf").toString()));
        words.addAll(List.of(arguments));
        return Command.start(directory, directory.resolve(name + ".txt"), words, environment);
    }

    Path directory() {
        return directory;
    }

    Path etc() {
        return directory.resolve("etc");
    }

    /** Where it looks for modules besides its own. */
    Path modules() {
        return directory.resolve("mod");
    }

    /** 127.0.0.1 and this port. */
    int port() {
        return port;
    }

    /** Changes a file, as {@link Configuration#file} writes it; a reload takes it in. */
    void write(String name, String text) throws IOException {
        Files.writeString(etc().resolve(name), text.replace("%PORT%", "" + port));
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** What it has said so far. */
    String output() {
        return process.output();
    }

    /** Its exit status, once it has ended. */
    int status() throws InterruptedException {
        return process.status(30);
    }

    void awaitReady() {
        Wait.until(
                "fully booted; it said:\n" + output(),
                Duration.ofSeconds(60),
                () -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("the exchange ended:\n" + output());
                    }
                    return Files.exists(directory.resolve("run/jackfield.ctl"));
                });
        assertThat(rxOutput("core waitfullybooted")).contains("has fully booted");
    }

    /** The answer of a console command, asked at the control socket as {@code -rx} does. */
    String rx(String command) {
        UnixDomainSocketAddress socket =
                UnixDomainSocketAddress.of(directory.resolve("run/jackfield.ctl"));
        try (SocketChannel channel = SocketChannel.open(socket)) {
            channel.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.UTF_8)));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = Channels.newInputStream(channel);
            for (int octet = in.read(); octet > 0; octet = in.read()) {
                answer.write(octet);
            }
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("no answer to " + command + "; it said:\n" + output(), e);
        }
    }

    /** What {@code ./jackfield -rx} prints, whether the exchange runs or not. */
    String rxOutput(String command) {
        try (Command client = client(command)) {
            return client.output();
        }
    }

    /** The exit status of a console command. */
    int rxStatus(String command) throws InterruptedException {
        try (Command client = client(command)) {
            return client.status(1);
        }
    }

    private Command client(String command) {
        try {
            Command client =
                    run(Map.of(), directory, "rx-" + NUMBER.incrementAndGet(), "-rx", command);
            client.status(60);
            return client;
        } catch (IOException e) {
            throw new AssertionError("cannot start a console", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Waits until a command answers with this text. */
    void awaitAnswer(String command, String text) {
        Wait.until(
                "'" + command + "' shows " + text,
                Duration.ofSeconds(20),
                () -> rx(command).contains(text));
    }

    @Override
    public void close() {
        process.close();
    }
}
