// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.core.media.G711;
import jackfield.sound.Sound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** RIFF files with one channel of 8000 samples in a second: linear of 16 bits, or G.711. */
final class WaveFile {
    private static final int RIFF = 0x46464952;
    private static final int WAVE = 0x45564157;
    private static final int FORMAT = 0x20746d66;
    private static final int DATA = 0x61746164;

    private WaveFile() {}

    /** What the {@code fmt} chunk says. */
    private record Form(int code, int channels, int rate, int bits) {}

    static short[] decode(ByteBuffer file) throws IOException {
        file.order(ByteOrder.LITTLE_ENDIAN);
        if (file.remaining() < 12 || file.getInt() != RIFF || skipped(file) != WAVE) {
            throw new IOException("not a wave file");
        }
        Form form = null;
        while (file.remaining() >= 8) {
            int name = file.getInt();
            int length = (int) Math.min(file.getInt() & 0xffffffffL, file.remaining());
            ByteBuffer chunk = file.slice(file.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            if (name == FORMAT && length >= 16) {
                form = form(chunk);
            } else if (name == DATA && form != null) {
                return decode(form, chunk);
            }
            file.position(Math.min(file.limit(), file.position() + length + (length & 1)));
        }
        throw new IOException("a wave file without sound");
    }

    /** What stands behind the length of the whole. */
    private static int skipped(ByteBuffer file) {
        file.getInt();
        return file.getInt();
    }

    private static Form form(ByteBuffer chunk) {
        int code = chunk.getShort() & 0xffff;
        int channels = chunk.getShort();
        int rate = chunk.getInt();
        chunk.position(14);
        return new Form(code, channels, rate, chunk.getShort());
    }

    private static short[] decode(Form form, ByteBuffer data) throws IOException {
        if (form.channels() == 1 && form.rate() == Sound.RATE) {
            switch (form.code()) {
                case 1 -> {
                    if (form.bits() == 16) {
                        return SoundFormat.linear(data);
                    }
                }
                case 6 -> {
                    return SoundFormat.law(data, G711::fromAlaw);
                }
                case 7 -> {
                    return SoundFormat.law(data, G711::fromUlaw);
                }
                default -> {}
            }
        }
        throw new IOException(
                "expected one channel of 8000 samples in a second, of 16 bits or in G.711; there are"
                        + " %d of %d, of %d bits, in form %d"
                                .formatted(form.channels(), form.rate(), form.bits(), form.code()));
    }
}
