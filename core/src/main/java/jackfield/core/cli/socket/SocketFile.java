// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A Unix socket as a file: nobody but those who may can ever open it, and it stands there ready or not at
 * all. Thread-safe.
 */
final class SocketFile implements AutoCloseable {

    private final Path path;
    private final ServerSocketChannel channel;
    private final @Nullable Object identity;

    private SocketFile(Path path, ServerSocketChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.identity = identity(path);
    }

    ServerSocketChannel channel() {
        return channel;
    }

    /**
     * Binds the socket. It is made in a directory that only the owner may enter, gets its mode there and
     * is then renamed, which also puts a stale one away.
     *
     * @throws IOException with one sentence for the operator
     */
    static SocketFile open(Path path, SocketRights rights) throws IOException {
        refuseOccupied(path);
        Path directory = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Path workshop = workshop(directory);
        Path made = workshop.resolve("s");
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(made));
            rights.apply(made);
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE);
            return new SocketFile(path, channel);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(made);
            throw e;
        } finally {
            Files.deleteIfExists(workshop);
        }
    }

    /** Its name is shorter than any sensible socket's, since the system bounds the length of the path. */
    private static Path workshop(Path directory) throws IOException {
        String name = "." + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        return Files.createDirectory(
                directory.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void refuseOccupied(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!attributes(path).isOther()) {
            throw new IOException("something that is no socket is there already");
        }
        if (answers(path)) {
            throw new IOException("another instance answers there");
        }
    }

    private static boolean answers(Path path) {
        try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            return other.isConnected();
        } catch (IOException e) {
            return false; // nobody listens: a stale one
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static @Nullable Object identity(Path path) throws IOException {
        return attributes(path).fileKey();
    }

    /** Removes the file too, unless another instance has put its own in this place. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                && Objects.equals(identity, identity(path))) {
            Files.deleteIfExists(path);
        }
    }
}
