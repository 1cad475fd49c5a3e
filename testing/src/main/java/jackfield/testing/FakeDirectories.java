// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.config.Directories;
import java.nio.file.Path;
import java.util.Map;

/**
 * The usual directories, below one.
 *
 * @param root never touched by this
 */
public record FakeDirectories(Path root) implements Directories {

    @Override
    public Path etc() {
        return root.resolve("etc");
    }

    @Override
    public Path run() {
        return root.resolve("run");
    }

    @Override
    public Path log() {
        return root.resolve("log");
    }

    @Override
    public Path data() {
        return root.resolve("data");
    }

    @Override
    public Path database() {
        return root.resolve("db");
    }

    @Override
    public Map<String, Path> all() {
        return Map.of(
                "astetcdir", etc(), "astrundir", run(), "astlogdir", log(), "astdatadir", data());
    }
}
