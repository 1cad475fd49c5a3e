// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import jackfield.core.instance.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Makes the directories that an instance writes to; nobody else may look into new ones. */
final class Folders {

    static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private static final List<Folder> WRITTEN =
            List.of(Folder.ASTRUNDIR, Folder.ASTLOGDIR, Folder.ASTDBDIR, Folder.ASTSPOOLDIR);

    private Folders() {}

    static void make(Instance instance) throws LaunchFailure {
        for (Folder folder : WRITTEN) {
            Path path = instance.folder(folder);
            try {
                make(path);
            } catch (IOException e) {
                throw new LaunchFailure(
                        "%s: cannot make the directory %s: %s"
                                .formatted(folder.option(), path, e.getMessage()),
                        e);
            }
            if (!Files.isWritable(path)) {
                throw new LaunchFailure(
                        "%s: cannot write into %s.".formatted(folder.option(), path));
            }
        }
    }

    static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
    }
}
