// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.itest.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bundles that the build has made and what they declare. Their classes are loaded, but nothing is
 * started: no framework, no thread, no socket.
 */
final class Distribution implements AutoCloseable {

    private final URLClassLoader classes;
    private final List<BundlePage> bundles = new ArrayList<>();

    private Distribution() {
        classes = new URLClassLoader(jars(), Distribution.class.getClassLoader());
        List<Path> modules = Project.modules();
        for (Path folder : Project.bundles()) {
            bundles.add(
                    new BundleReading(folder, jar(folder), classes).page(modules.contains(folder)));
        }
        bundles.sort(Comparator.comparing(BundlePage::name));
    }

    static Distribution open() {
        return new Distribution();
    }

    /** By name, those of the kernel among them. */
    List<BundlePage> bundles() {
        return bundles;
    }

    List<BundlePage> modules() {
        return bundles.stream().filter(BundlePage::isModule).toList();
    }

    Class<?> load(String name) throws ClassNotFoundException {
        return classes.loadClass(name);
    }

    private static Path jar(Path folder) {
        return Stream.of("modules", "kernel")
                .map(part -> Project.DIST.resolve(part).resolve(Project.name(folder) + ".jar"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        Project.name(folder)
                                                + " has not been built into "
                                                + Project.DIST));
    }

    private static URL[] jars() {
        List<URL> jars = new ArrayList<>();
        for (String part : List.of("modules", "kernel", "bundles", "lib")) {
            try (Stream<Path> files = Files.list(Project.DIST.resolve(part))) {
                for (Path file : files.sorted().toList()) {
                    jars.add(url(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
