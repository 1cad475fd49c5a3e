// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sound.Sound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoundSoundsTest {

    private final Path folder;

    FoundSoundsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private FoundSounds sounds() {
        return new FoundSounds(List.of(folder.resolve("own"), folder.resolve("debian")));
    }

    private void write(String name, int... octets) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        Files.write(file, bytes);
    }

    private static int first(Optional<Sound> sound) {
        short[] samples = new short[1];
        assertThat(sound.orElseThrow().read(samples)).isEqualTo(1);
        return samples[0];
    }

    @Test
    void looksInTheLanguageThenInItsStemThenInEnglishThenAnywhere() throws IOException {
        write("own/hello.sln", 1, 0);
        assertThat(first(sounds().find("hello", "de_AT"))).isEqualTo(1);
        write("debian/en/hello.sln", 2, 0);
        assertThat(first(sounds().find("hello", "de_AT"))).isEqualTo(2);
        write("own/de/hello.sln", 3, 0);
        assertThat(first(sounds().find("hello", "de_AT"))).isEqualTo(3);
        write("debian/de_AT/hello.sln", 4, 0);
        assertThat(first(sounds().find("hello", "de_AT"))).isEqualTo(4);
    }

    @Test
    void readsEveryFormOfFile() throws IOException {
        write("own/en/a.ulaw", 0x80);
        write("own/en/b.alaw", 0xaa);
        write("own/en/d/c.pcm", 0x00);
        assertThat(first(sounds().find("a", "en"))).isEqualTo(32124);
        assertThat(first(sounds().find("b", "en"))).isEqualTo(32256);
        assertThat(first(sounds().find("d/c", "en"))).isEqualTo(-32124);
    }

    @Test
    void readsWaveFilesOfTheRightForm() throws IOException {
        write("own/en/good.wav", wave(1, 1, 8000, 16, 0x34, 0x12));
        write("own/en/law.wav", wave(7, 1, 8000, 8, 0x80));
        write("own/en/stereo.wav", wave(1, 2, 8000, 16, 0, 0, 0, 0));
        write("own/en/fast.wav", wave(1, 1, 16000, 16, 0, 0));
        write("own/en/cut.wav", 'R', 'I', 'F', 'F', 1);
        assertThat(first(sounds().find("good", "en"))).isEqualTo(0x1234);
        assertThat(first(sounds().find("law", "en"))).isEqualTo(32124);
        assertThat(sounds().find("stereo", "en")).isEmpty();
        assertThat(sounds().find("fast", "en")).isEmpty();
        assertThat(sounds().find("cut", "en")).isEmpty();
    }

    private static int[] wave(int form, int channels, int rate, int bits, int... data) {
        ByteBuffer file = ByteBuffer.allocate(54 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(46 + data.length);
        file.put("WAVELIST".getBytes(StandardCharsets.US_ASCII)).putInt(1).putShort((short) 0);
        file.put("fmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) form).putShort((short) channels).putInt(rate);
        file.putInt(rate * channels * bits / 8).putShort((short) (channels * bits / 8));
        file.putShort((short) bits).put("data".getBytes(StandardCharsets.US_ASCII));
        file.putInt(data.length);
        for (int octet : data) {
            file.put((byte) octet);
        }
        int[] octets = new int[file.position()];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = file.get(i);
        }
        return octets;
    }

    @Test
    void noticesThatAFileHasChanged() throws IOException {
        FoundSounds sounds = sounds();
        write("own/en/a.sln", 1, 0);
        assertThat(first(sounds.find("a", "en"))).isEqualTo(1);
        write("own/en/a.sln", 2, 0);
        Files.setLastModifiedTime(
                folder.resolve("own/en/a.sln"), java.nio.file.attribute.FileTime.fromMillis(1000));
        assertThat(first(sounds.find("a", "en"))).isEqualTo(2);
    }

    @Test
    void takesAPathFromTheRootButNoneThatLeavesTheFolder() throws IOException {
        write("elsewhere/a.sln", 7, 0);
        assertThat(first(sounds().find(folder.resolve("elsewhere/a").toString(), "en")))
                .isEqualTo(7);
        assertThat(sounds().find("../../elsewhere/a", "en")).isEmpty();
        assertThat(sounds().find("a", "../../elsewhere")).isEmpty();
        assertThat(sounds().find("", "en")).isEmpty();
    }

    @Test
    void hasSomeSoundsOfItsOwn() {
        for (String name :
                List.of(
                        "beep",
                        "beeperr",
                        "hello-world",
                        "demo-congrats",
                        "demo-thanks",
                        "invalid",
                        "vm-goodbye",
                        "silence/2")) {
            assertThat(new FoundSounds(List.of()).find(name, "en")).as(name).isPresent();
        }
        assertThat(new FoundSounds(List.of()).find("vm-nothing", "en")).isEmpty();
    }
}
