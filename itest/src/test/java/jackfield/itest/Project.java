// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The folders of the project and what the build made of them. */
public final class Project {

    public static final Path ROOT =
            Path.of(System.getProperty("jackfield.root", "..")).toAbsolutePath().normalize();
    public static final Path DIST =
            Path.of(System.getProperty("jackfield.dist", ROOT + "/target/jackfield"));

    private Project() {}

    /** Folders with a {@code bnd.bnd}: all bundles. */
    public static List<Path> bundles() {
        return folders().filter(folder -> Files.exists(folder.resolve("bnd.bnd"))).toList();
    }

    /** Folders of bundles that can be loaded and unloaded. */
    public static List<Path> modules() {
        return bundles().stream()
                .filter(folder -> text(folder.resolve("bnd.bnd")).contains("jackfield.module="))
                .toList();
    }

    /** Folders with Java sources. */
    static List<Path> sources() {
        return folders().filter(folder -> Files.exists(folder.resolve("src/main/java"))).toList();
    }

    private static Stream<Path> folders() {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String name(Path folder) {
        return folder.getFileName().toString();
    }

    /** The package of a module: its name with dots, keywords with an underscore behind. */
    static String packageOf(Path module) {
        StringBuilder name = new StringBuilder("jackfield");
        for (String part : name(module).split("_")) {
            name.append('.')
                    .append(part)
                    .append(javax.lang.model.SourceVersion.isKeyword(part) ? "_" : "");
        }
        return name.toString();
    }

    static Path moduleJar(Path module) {
        return DIST.resolve("modules").resolve(name(module) + ".jar");
    }

    public static Manifest manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    /** The text of an entry of a jar. */
    static String entry(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream bytes = file.getInputStream(file.getJarEntry(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The jars of a folder, by name. */
    static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
