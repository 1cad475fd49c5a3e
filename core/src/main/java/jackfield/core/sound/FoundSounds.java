// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.config.ConfigStore;
import jackfield.config.Directories;
import jackfield.sound.Sound;
import jackfield.sound.Sounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sounds of this exchange: files below {@code astdatadir/sounds}, then those that Debian's packages
 * bring, then what is built in. Thread-safe.
 */
@Component
public final class FoundSounds implements Sounds {
    private static final Logger LOG = LoggerFactory.getLogger(FoundSounds.class);
    private static final Path DEBIAN = Path.of("/usr/share/asterisk/sounds");
    private static final String FALLBACK = "en";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final List<Path> roots;
    private final Indications indications;
    private final SoundCache cache = new SoundCache();

    @Activate
    public FoundSounds(@Reference Directories directories, @Reference ConfigStore config) {
        this(
                List.of(directories.data().resolve("sounds"), DEBIAN),
                config.view(ToneZoneSection.class)::get);
    }

    /** With the tones of the United States. */
    FoundSounds(List<Path> roots) {
        this(roots, zone -> Optional.empty());
    }

    private FoundSounds(List<Path> roots, Function<String, Optional<ToneZoneSection>> zones) {
        this.roots = List.copyOf(roots);
        this.indications = new Indications(zones);
    }

    @Override
    public Optional<Sound> find(String name, String language) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return name.startsWith("/") ? recording(Path.of(name)) : below(name, language);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Sound> below(String name, String language) {
        for (String folder : folders(language)) {
            for (Path root : roots) {
                Path place = root.resolve(folder).resolve(name).normalize();
                Optional<Sound> found =
                        place.startsWith(root) ? recording(place) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return BuiltInSounds.find(name);
    }

    /** {@code en_AU}, {@code en}, and the one that has everything. */
    private static List<String> folders(String language) {
        Set<String> folders = new LinkedHashSet<>();
        if (LANGUAGE.matcher(language).matches()) {
            folders.add(language);
            int mark = language.indexOf('_');
            if (mark > 0) {
                folders.add(language.substring(0, mark));
            }
        }
        folders.add(FALLBACK);
        folders.add("");
        return List.copyOf(folders);
    }

    private Optional<Sound> recording(Path place) {
        Path name = place.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        for (SoundFormat format : SoundFormat.values()) {
            Path file = place.resolveSibling(name + format.ending());
            if (Files.isRegularFile(file)) {
                try {
                    return Optional.of(cache.read(file, format).sound());
                } catch (IOException e) {
                    LOG.warn("{} cannot be played: {}", file, e.getMessage());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Sound tones(String text) {
        return indications.sound(text);
    }
}
