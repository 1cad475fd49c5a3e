// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that only one exchange runs in an {@code astrundir}. The operating system lets go of it when
 * the process ends, however it ends.
 */
final class InstanceLock implements AutoCloseable {

    private final FileChannel file;

    private InstanceLock(FileChannel file) {
        this.file = file;
    }

    static InstanceLock take(Path runFolder) throws LaunchFailure {
        Path path = runFolder.resolve("jackfield.pid");
        try {
            FileChannel file =
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            @Nullable FileLock lock = file.tryLock();
            if (lock == null) {
                String owner = read(file);
                file.close();
                throw new LaunchFailure(
                        "Jackfield already runs with %s (process %s); end it, or set another astrundir."
                                .formatted(runFolder, owner.isEmpty() ? "unknown" : owner));
            }
            return new InstanceLock(file);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    /** Writes down which process holds it. */
    void sign() throws IOException {
        file.truncate(0);
        String id = ProcessHandle.current().pid() + "\n";
        file.write(ByteBuffer.wrap(id.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(32);
        file.read(bytes, 0);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
