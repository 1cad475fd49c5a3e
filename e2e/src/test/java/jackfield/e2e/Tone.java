// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Sine tones in files, and the frequency of what was recorded. */
final class Tone {

    private static final float RATE = 8000;

    private Tone() {}

    static void write(Path file, int hertz, int seconds) throws IOException {
        int samples = (int) (RATE * seconds);
        ByteBuffer data = ByteBuffer.allocate(samples * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples; i++) {
            data.putShort((short) (16000 * Math.sin(2 * Math.PI * hertz * i / RATE)));
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(data.array()), format, samples),
                AudioFileFormat.Type.WAVE,
                file.toFile());
    }

    /** Zero crossings of the second half, which leaves out what came before the call stood. */
    static double frequency(Path file) throws IOException {
        byte[] data;
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            data = in.readAllBytes();
        } catch (UnsupportedAudioFileException e) {
            throw new IOException("not a recording: " + file, e);
        }
        ByteBuffer samples = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        int count = data.length / 2;
        int crossings = 0;
        for (int i = count / 2 + 1; i < count; i++) {
            if (samples.getShort(2 * i - 2) < 0 != samples.getShort(2 * i) < 0) {
                crossings++;
            }
        }
        return crossings / 2.0 / ((count - count / 2) / RATE);
    }
}
