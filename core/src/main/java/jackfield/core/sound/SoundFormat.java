// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.core.media.G711;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntUnaryOperator;

/** Forms of sound files that can be played, in the order in which they are preferred. */
enum SoundFormat {
    WAV(".wav") {
        @Override
        short[] decode(ByteBuffer data) throws IOException {
            return WaveFile.decode(data);
        }
    },
    SLN(".sln") {
        @Override
        short[] decode(ByteBuffer data) {
            return linear(data);
        }
    },
    ULAW(".ulaw") {
        @Override
        short[] decode(ByteBuffer data) {
            return law(data, G711::fromUlaw);
        }
    },
    PCM(".pcm") {
        @Override
        short[] decode(ByteBuffer data) {
            return law(data, G711::fromUlaw);
        }
    },
    ALAW(".alaw") {
        @Override
        short[] decode(ByteBuffer data) {
            return law(data, G711::fromAlaw);
        }
    },
    GSM(".gsm") {
        @Override
        short[] decode(ByteBuffer data) throws IOException {
            return GsmDecoder.decode(data);
        }
    };

    private final String ending;

    SoundFormat(String ending) {
        this.ending = ending;
    }

    /** Of the file's name. */
    String ending() {
        return ending;
    }

    /** What is in such a file, as formats are named. */
    String decoded() {
        return switch (this) {
            case WAV, SLN -> "slin";
            case ULAW, PCM -> "ulaw";
            case ALAW -> "alaw";
            case GSM -> "gsm";
        };
    }

    abstract short[] decode(ByteBuffer data) throws IOException;

    /** 16 bits each, the low ones first. */
    static short[] linear(ByteBuffer data) {
        short[] samples = new short[data.remaining() / 2];
        data.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    /** 8 bits each. */
    static short[] law(ByteBuffer data, IntUnaryOperator law) {
        short[] samples = new short[data.remaining()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) law.applyAsInt(data.get() & 0xff);
        }
        return samples;
    }
}
