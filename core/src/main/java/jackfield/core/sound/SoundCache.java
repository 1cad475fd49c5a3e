// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.LinkedHashMap;

/** Recordings that were played lately, as long as their files do not change. Thread-safe. */
final class SoundCache {
    /** Half an hour of sound, 32 MB. */
    private static final int MOST_SAMPLES = 16 << 20;

    /** A longer recording is cut there. */
    private static final long LARGEST_FILE = 64L << 20;

    private record Entry(FileTime changed, Samples samples) {}

    private final Object lock = new Object();
    private final LinkedHashMap<Path, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /** The recording in a file. */
    Samples read(Path file, SoundFormat format) throws IOException {
        FileTime changed = Files.getLastModifiedTime(file);
        synchronized (lock) {
            Entry known = entries.get(file);
            if (known != null && known.changed().equals(changed)) {
                return known.samples();
            }
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("the file is too large to be played");
        }
        Samples samples = new Samples(format.decode(ByteBuffer.wrap(Files.readAllBytes(file))));
        keep(file, new Entry(changed, samples));
        return samples;
    }

    private void keep(Path file, Entry entry) {
        synchronized (lock) {
            Entry before = entries.put(file, entry);
            held += entry.samples().length() - (before == null ? 0 : before.samples().length());
            Iterator<Entry> oldest = entries.values().iterator();
            while (held > MOST_SAMPLES && oldest.hasNext()) {
                held -= oldest.next().samples().length();
                oldest.remove();
            }
        }
    }
}
