// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that baresip can be started with: a phone without a sound card, which plays a tone and records
 * what it hears.
 *
 * @param folder of all phones
 * @param user to register as
 */
record DemoPhone(Path folder, String user, String password) {

    private static final int RATE = 8000;
    private static final int SECONDS = 60;

    private static final String CONFIG =
            """
            poll_method epoll
            net_interface 127.0.0.1
            sip_listen 127.0.0.1:%1$d
            rtp_ports %2$d-%3$d
            audio_source aufile,%4$s/tone.wav
            audio_player aubridge,nil
            audio_alert aubridge,nil
            ausrc_srate 8000
            auplay_srate 8000
            snd_path %4$s
            module_path /usr/lib/baresip/modules
            module stdio.so
            module g711.so
            module aufile.so
            module aubridge.so
            module sndfile.so
            module_tmp account.so
            module_app contact.so
            module_app menu.so
            """;

    void write() throws IOException {
        Path mine = folder.resolve(user);
        Folders.make(folder);
        Folders.make(mine);
        // apart by more than one: baresip also takes the port above for TLS
        int number = Integer.parseInt(user) - 6000;
        FirstStart.write(
                mine.resolve("config"),
                CONFIG.formatted(
                        5060 + 10 * number, 12000 + 100 * number, 12098 + 100 * number, mine));
        FirstStart.write(
                mine.resolve("accounts"),
                "<sip:%s@127.0.0.1>;auth_user=%s;auth_pass=%s;regint=60;answermode=%s\n"
                        .formatted(user, user, password, number == 1 ? "manual" : "auto"));
        FirstStart.write(mine.resolve("contacts"), "");
        Path tone = mine.resolve("tone.wav");
        if (!Files.exists(tone)) {
            Files.write(tone, wave(number == 1 ? 440 : 1000));
        }
    }

    /** A sine tone as a WAV file: 16 bit, one channel. */
    private static byte[] wave(int hertz) {
        int samples = RATE * SECONDS;
        ByteBuffer data = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        data.put(ascii("RIFF")).putInt(36 + 2 * samples).put(ascii("WAVEfmt ")).putInt(16);
        data.putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(2 * RATE)
                .putShort((short) 2)
                .putShort((short) 16);
        data.put(ascii("data")).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            data.putShort((short) (8000 * Math.sin(2 * Math.PI * hertz * i / RATE)));
        }
        return data.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
