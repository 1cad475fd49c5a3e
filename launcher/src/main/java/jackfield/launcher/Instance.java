// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.Position;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.config.reader.ReadResult;
import jackfield.core.instance.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One exchange as {@code asterisk.conf} describes it.
 *
 * @param file the {@code asterisk.conf}
 * @param folders where everything is
 * @param socket the control socket: {@code astctl} of {@code [files]}, in the run directory
 * @param options the lines of {@code [options]}, names in lower case
 * @param problems what the operator should know about the file
 */
record Instance(
        Path file,
        Map<Folder, Path> folders,
        Path socket,
        Map<String, String> options,
        List<ConfigProblem> problems) {

    /**
     * Reads the file. What it does not set lies in a folder {@code var} beside it; the configuration is
     * where the file is.
     */
    static Instance read(Path file) throws LaunchFailure {
        return read(file, beside(file).resolve("var"));
    }

    /** @param usual the folder that holds what the file does not set */
    static Instance read(Path file, Path usual) throws LaunchFailure {
        if (!Files.isRegularFile(file)) {
            throw new LaunchFailure("There is no file " + file + ".");
        }
        ReadResult result = new ConfigReader(beside(file)).read(fileName(file));
        if (result.file().isEmpty()) {
            throw new LaunchFailure(firstError(file, result.problems()));
        }
        List<ConfigProblem> problems = new ArrayList<>(result.problems());
        Map<Folder, Path> folders = usualFolders(file, usual);
        result.file()
                .get()
                .named("directories")
                .findFirst()
                .ifPresent(section -> set(section, beside(file), folders, problems));
        Map<String, String> options = new LinkedHashMap<>();
        result.file()
                .get()
                .named("options")
                .findFirst()
                .ifPresent(
                        section ->
                                section.lines()
                                        .forEach(
                                                line ->
                                                        options.put(
                                                                line.name()
                                                                        .toLowerCase(Locale.ROOT),
                                                                line.value())));
        return new Instance(
                file,
                folders,
                socket(result.file().get(), folders),
                Collections.unmodifiableMap(options),
                problems);
    }

    private static Path socket(ConfigFile file, Map<Folder, Path> folders) {
        String name =
                file.named("files")
                        .findFirst()
                        .flatMap(section -> section.last("astctl"))
                        .map(ConfigFile.Line::value)
                        .filter(value -> !value.isEmpty())
                        .orElse("jackfield.ctl");
        return Optional.ofNullable(folders.get(Folder.ASTRUNDIR)).orElseThrow().resolve(name);
    }

    Path folder(Folder folder) {
        return Optional.ofNullable(folders.get(folder)).orElseThrow();
    }

    /** A number of {@code [options]}; 0 if it is not written or no number. */
    int number(String option) {
        String text = options.getOrDefault(option, "0");
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    boolean flag(String option) {
        return List.of("yes", "true", "y", "t", "1", "on")
                .contains(options.getOrDefault(option, "").toLowerCase(Locale.ROOT));
    }

    private static Map<Folder, Path> usualFolders(Path file, Path usual) {
        Map<Folder, Path> folders = new EnumMap<>(Folder.class);
        for (Folder folder : Folder.values()) {
            folders.put(folder, usual.resolve(folder.usual()));
        }
        folders.put(Folder.ASTETCDIR, beside(file));
        return folders;
    }

    private static void set(
            ConfigFile.Section section,
            Path base,
            Map<Folder, Path> folders,
            List<ConfigProblem> problems) {
        for (ConfigFile.Line line : section.lines()) {
            Optional<Folder> folder = Folder.ofOption(line.name());
            if (folder.isEmpty()) {
                problems.add(unknown(line));
            } else if (!line.value().isEmpty()) {
                folders.put(folder.get(), base.resolve(line.value()).normalize());
            }
        }
    }

    private static ConfigProblem unknown(ConfigFile.Line line) {
        List<String> known = Arrays.stream(Folder.values()).map(Folder::option).toList();
        return new ConfigProblem(
                Severity.WARNING,
                line.position(),
                "directories",
                line.name(),
                "unknown directory '%s', expected one of %s"
                        .formatted(line.name(), String.join(", ", known)),
                "");
    }

    private static String firstError(Path file, List<ConfigProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .orElse(
                        new ConfigProblem(
                                Severity.ERROR,
                                new Position(file.toString(), 0, 0),
                                "",
                                "",
                                "cannot be read",
                                ""))
                .toString();
    }

    private static Path beside(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
