// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.instance;

import jackfield.config.Directories;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The directories as the launcher found them. Immutable. */
@Component
public final class InstanceDirectories implements Directories {

    private final Map<String, Path> all;

    @Activate
    public InstanceDirectories(BundleContext context) {
        Map<String, Path> found = new LinkedHashMap<>();
        for (Folder folder : Folder.values()) {
            String path = context.getProperty(folder.property());
            found.put(folder.option(), Path.of(path == null ? folder.usual() : path));
        }
        all = Collections.unmodifiableMap(found);
    }

    @Override
    public Path etc() {
        return path(Folder.ASTETCDIR);
    }

    @Override
    public Path run() {
        return path(Folder.ASTRUNDIR);
    }

    @Override
    public Path log() {
        return path(Folder.ASTLOGDIR);
    }

    @Override
    public Path data() {
        return path(Folder.ASTDATADIR);
    }

    @Override
    public Path database() {
        return path(Folder.ASTDBDIR);
    }

    @Override
    public Map<String, Path> all() {
        return all;
    }

    private Path path(Folder folder) {
        Path path = all.get(folder.option());
        if (path == null) {
            throw new IllegalStateException(folder.option() + " is not known");
        }
        return path;
    }
}
