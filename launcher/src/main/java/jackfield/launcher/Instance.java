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
 * @param files the lines of {@code [files]}, names in lower case
 * @param options the lines of {@code [options]}, names in lower case
 * @param problems what the operator should know about the file
 */
record Instance(
        Path file,
        Map<Folder, Path> folders,
        Path socket,
        Map<String, String> files,
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
        ConfigFile content = result.file().get();
        Map<Folder, Path> folders = usualFolders(file, usual);
        first(content, "directories").forEach((name, value) -> set(folders, file, name, value));
        Map<String, String> files = first(content, "files");
        String socket = files.getOrDefault("astctl", "");
        List<ConfigProblem> problems = new ArrayList<>(result.problems());
        problems.addAll(InstanceCheck.problems(content));
        return new Instance(
                file,
                folders,
                folder(folders, Folder.ASTRUNDIR)
                        .resolve(socket.isEmpty() ? "jackfield.ctl" : socket),
                files,
                first(content, "options"),
                problems);
    }

    /** The lines of the first section of this name, the last of each option, names in lower case. */
    private static Map<String, String> first(ConfigFile file, String section) {
        Map<String, String> lines = new LinkedHashMap<>();
        file.named(section)
                .findFirst()
                .ifPresent(
                        found ->
                                found.lines()
                                        .forEach(
                                                line ->
                                                        lines.put(
                                                                line.name()
                                                                        .toLowerCase(Locale.ROOT),
                                                                line.value())));
        return Collections.unmodifiableMap(lines);
    }

    private static void set(Map<Folder, Path> folders, Path file, String name, String value) {
        if (!value.isEmpty()) {
            Path path = beside(file).resolve(value).normalize();
            Folder.ofOption(name).ifPresent(folder -> folders.put(folder, path));
        }
    }

    private static Path folder(Map<Folder, Path> folders, Folder folder) {
        return Optional.ofNullable(folders.get(folder)).orElseThrow();
    }

    Path folder(Folder folder) {
        return folder(folders, folder);
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
