// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.cleanCaches;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.systemPackage;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.workingDirectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.Constants;

/**
 * What Pax Exam puts into the framework: the exchange as it was built, as its launcher would start it, and
 * Pax Exam's own bundles. All of it comes from files.
 */
final class Provision {

    private static final Path TARGET =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().resolve("target");

    /**
     * Beside what the launcher exports: what tests are written with. Pax Exam asks for the slf4j of old,
     * whose API is a part of the new one's.
     */
    private static final List<String> TEST_PACKAGES =
            List.of(
                    "org.slf4j;version=1.7.36",
                    "javax.inject;version=1.0",
                    "org.junit",
                    "org.junit.internal",
                    "org.junit.internal.requests",
                    "org.junit.internal.runners.model",
                    "org.junit.runner",
                    "org.junit.runner.notification",
                    "org.junit.runners",
                    "org.junit.runners.model");

    private static final List<String> FOLDERS =
            List.of(
                    "moddir",
                    "varlibdir",
                    "dbdir",
                    "keydir",
                    "datadir",
                    "agidir",
                    "cachedir",
                    "spooldir",
                    "rundir",
                    "logdir",
                    "sbindir");

    private final List<Option> options = new ArrayList<>();

    private Provision() {}

    /**
     * The exchange of the distribution with these configuration files.
     *
     * @param name of the folder that the instance has for itself
     */
    static Option[] exchange(String name, Map<String, String> files) throws IOException {
        Path home = TARGET.resolve("itest").resolve(name);
        Path etc = Files.createDirectories(home.resolve("etc"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(etc.resolve(file.getKey()), file.getValue());
        }
        Provision provision = new Provision();
        provision.options.add(workingDirectory(home.resolve("exam").toString()));
        provision.options.add(cleanCaches());
        provision.options.add(systemProperty("pax.exam.invoker").value("junit"));
        provision.bundles();
        provision.packages();
        provision.settings(home);
        return provision.options.toArray(Option[]::new);
    }

    private void bundles() throws IOException {
        // all start before the framework says that it has started, which is when modules are loaded
        for (Path folder :
                List.of(
                        TARGET.resolve("exam"),
                        Project.DIST.resolve("bundles"),
                        Project.DIST.resolve("kernel"))) {
            for (Path jar : Project.jars(folder)) {
                options.add(bundle(jar.toUri().toString()).start(isStarted(jar)).startLevel(1));
            }
        }
    }

    /** A fragment has nothing to start; gogo.jline would take the terminal. */
    private static boolean isStarted(Path jar) {
        return Project.manifest(jar).getMainAttributes().getValue(Constants.FRAGMENT_HOST) == null
                && !jar.endsWith("org.apache.felix.gogo.jline.jar");
    }

    private void packages() throws IOException {
        String launcher = "jackfield/launcher/system-packages.txt";
        String text = Project.entry(Project.DIST.resolve("lib/launcher.jar"), launcher);
        Stream.concat(
                        TEST_PACKAGES.stream(),
                        text.lines()
                                .filter(line -> !line.startsWith("#") && !line.isBlank())
                                .map(line -> line.replace(" ", ";version=")))
                .forEach(name -> options.add(systemPackage(name)));
    }

    private void settings(Path home) throws IOException {
        set(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        set("jackfield.modules", Project.DIST.resolve("modules").toString());
        set("jackfield.astetcdir", home.resolve("etc").toString());
        for (String folder : FOLDERS) {
            Path path = Files.createDirectories(home.resolve(folder));
            set("jackfield.ast" + folder, path.toString());
        }
    }

    private void set(String name, String value) {
        options.add(frameworkProperty(name).value(value));
    }
}
