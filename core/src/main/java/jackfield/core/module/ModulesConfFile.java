// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.Directories;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.config.reader.ConfigSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes {@code noload} lines into {@code modules.conf} and takes them out again; every other line stays as
 * it is. Confined to one command at a time.
 */
@Component(service = ModulesConfFile.class)
public final class ModulesConfFile {

    private final Path path;

    @Activate
    public ModulesConfFile(@Reference Directories directories) {
        this(directories.etc().resolve(ModulesConfReader.FILE));
    }

    ModulesConfFile(Path path) {
        this.path = path;
    }

    /** Keeps the module out of later starts; false if it is kept out already. */
    public boolean exclude(ModuleName module) throws IOException {
        String before = Files.readString(path, StandardCharsets.UTF_8);
        return write(before, withNoload(before, module));
    }

    /** Takes the lines out that keep the module out; false if there is none. */
    public boolean include(ModuleName module) throws IOException {
        String before = Files.readString(path, StandardCharsets.UTF_8);
        return write(before, withoutNoload(before, module));
    }

    static String withNoload(String text, ModuleName module) throws IOException {
        Section section = section(text);
        if (noloads(section, module).findAny().isPresent()) {
            return text;
        }
        int after =
                section.lines().stream()
                        .mapToInt(line -> line.position().line())
                        .max()
                        .orElse(section.position().line());
        List<String> lines = lines(text);
        lines.add(Math.min(after, lines.size()), "noload = " + module.shown());
        return joined(text, lines);
    }

    static String withoutNoload(String text, ModuleName module) throws IOException {
        Set<Integer> gone =
                noloads(section(text), module)
                        .map(line -> line.position().line())
                        .collect(Collectors.toSet());
        List<String> lines = lines(text);
        for (int number = lines.size(); number > 0; number--) {
            if (gone.contains(number)) {
                lines.remove(number - 1);
            }
        }
        return gone.isEmpty() ? text : joined(text, lines);
    }

    private static java.util.stream.Stream<Line> noloads(Section section, ModuleName module) {
        return section.lines().stream()
                .filter(line -> line.name().equalsIgnoreCase("noload"))
                .filter(line -> ModuleName.of(line.value()).equals(module));
    }

    private static Section section(String text) throws IOException {
        ConfigSource source = ConfigSource.of(Map.of(ModulesConfReader.FILE, text));
        Optional<Section> section =
                new ConfigReader(source, false)
                        .read(ModulesConfReader.FILE)
                        .file()
                        .flatMap(file -> file.named("modules").findFirst());
        return section.orElseThrow(() -> new IOException("it has no readable section [modules]"));
    }

    private static List<String> lines(String text) {
        return text.lines().collect(Collectors.toCollection(java.util.ArrayList::new));
    }

    private static String joined(String before, List<String> lines) {
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        return String.join(end, lines) + end;
    }

    /** By way of a second file, so that a crash leaves the old one. */
    private boolean write(String before, String after) throws IOException {
        if (after.equals(before)) {
            return false;
        }
        Path file = path.toRealPath();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.copy(
                file,
                draft,
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(draft, after, StandardCharsets.UTF_8);
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
