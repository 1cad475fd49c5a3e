// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A headless phone: baresip that plays a tone and records what it hears. */
final class Baresip implements AutoCloseable {

    private static final String CONFIG =
            """
            poll_method epoll
            net_interface 127.0.0.1
            sip_listen 127.0.0.1:%d
            audio_source aufile,%s/tone.wav
            audio_player aubridge,nil
            audio_alert aubridge,nil
            ausrc_srate 8000
            auplay_srate 8000
            snd_path %s
            rtp_ports %d-%d
            module_path /usr/lib/baresip/modules
            module g711.so
            module aufile.so
            module aubridge.so
            module sndfile.so
            module_tmp account.so
            module_app contact.so
            module_app menu.so
            """;

    private final Path directory;
    private final Command process;

    private Baresip(Path directory, Command process) {
        this.directory = directory;
        this.process = process;
    }

    /** What a phone is like. */
    record Phone(
            String user,
            String password,
            int port,
            int tone,
            String codec,
            String answer,
            String server) {

        /** At the exchange's own address. */
        Phone(String user, String password, int port, int tone, String codec, String answer) {
            this(user, password, port, tone, codec, answer, "");
        }
    }

    /** Starts a phone that registers, and types these commands, such as {@code /dial sip:…}. */
    static Baresip start(Exchange exchange, Phone phone, String... commands) throws IOException {
        Path directory =
                Files.createDirectories(exchange.directory().resolve("baresip-" + phone.user()));
        int rtp = 32000 + phone.port() % 100 * 20;
        Files.writeString(
                directory.resolve("config"),
                CONFIG.formatted(phone.port(), directory, directory, rtp, rtp + 18));
        Files.writeString(
                directory.resolve("accounts"),
                "<sip:%s@%s>;auth_user=%s;auth_pass=%s;regint=60;audio_codecs=%s;answermode=%s\n"
                        .formatted(
                                phone.user(),
                                phone.server().isEmpty() ? exchange.address() : phone.server(),
                                phone.user(),
                                phone.password(),
                                phone.codec(),
                                phone.answer()));
        Files.writeString(directory.resolve("contacts"), "");
        Tone.write(directory.resolve("tone.wav"), phone.tone(), 30);
        List<String> words =
                new ArrayList<>(List.of("baresip", "-f", directory.toString(), "-t", "60"));
        for (String command : commands) {
            words.add("-e");
            words.add(command);
        }
        return new Baresip(
                directory, Command.start(directory, directory.resolve("out.txt"), words));
    }

    void awaitSaying(String text) {
        Wait.until(
                "baresip says '" + text + "'; it said:\n" + process.output(),
                Duration.ofSeconds(20),
                () -> process.output().contains(text));
    }

    String output() {
        return process.output();
    }

    /** The main frequency of what it heard, in Hz. Ends the phone first, so that the file is whole. */
    double heard() throws IOException {
        close();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "dump-*-dec.wav")) {
            for (Path file : files) {
                return Tone.frequency(file);
            }
        }
        throw new AssertionError("nothing was recorded; baresip said:\n" + process.output());
    }

    @Override
    public void close() {
        process.close();
    }
}
