// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What each bundle says of itself. */
public final class BundlesIT {

    private static final List<String> SECTIONS =
            List.of(
                    "Name",
                    "Description",
                    "Configuration",
                    "Dialplan",
                    "CLI",
                    "Examples",
                    "Limits",
                    "See also");

    @Test
    public void aModuleExportsNothingAndCarriesItsFoldersName() {
        List<String> wrong = new ArrayList<>();
        for (Path module : Project.modules()) {
            Attributes manifest = Project.manifest(Project.moduleJar(module)).getMainAttributes();
            if (manifest.getValue("Export-Package") != null) {
                wrong.add(Project.name(module) + " exports " + manifest.getValue("Export-Package"));
            }
            if (!Project.name(module).equals(manifest.getValue("Bundle-SymbolicName"))) {
                wrong.add(
                        Project.name(module)
                                + " is called "
                                + manifest.getValue("Bundle-SymbolicName"));
            }
            if (!manifest.getValue("Provide-Capability")
                    .contains("jackfield.module=" + Project.name(module) + ";")) {
                wrong.add(
                        Project.name(module)
                                + " provides "
                                + manifest.getValue("Provide-Capability"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void everyExportedPackageHasAVersionAndSaysWhatItIsFor() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Path folder : Project.sources()) {
            try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
                for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
                    String text = Project.text(file);
                    boolean exported = text.contains("@Export");
                    if (!text.contains("/**")
                            || exported != text.contains("@Version(")
                            || !text.contains("@NullMarked")) {
                        wrong.add(Project.ROOT.relativize(file).toString());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void everyModuleHasAManualPageOfTheSameShape() {
        List<String> wrong = new ArrayList<>();
        for (Path module : Project.modules()) {
            Path readme = module.resolve("README.md");
            if (!Files.exists(readme)) {
                wrong.add(Project.name(module) + " has no README.md");
                continue;
            }
            List<String> sections =
                    Pattern.compile("^## (.+)$", Pattern.MULTILINE)
                            .matcher(Project.text(readme))
                            .results()
                            .map(match -> match.group(1).strip())
                            .toList();
            if (!sections.equals(SECTIONS)) {
                wrong.add(Project.name(module) + "/README.md has " + sections);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void noMockingLibraryIsUsed() {
        Stream.concat(Stream.of(Project.ROOT), Project.sources().stream())
                .map(folder -> folder.resolve("pom.xml"))
                .forEach(
                        pom ->
                                assertTrue(
                                        pom + " names a mocking library",
                                        !Pattern.compile("mockito|easymock|jmock|powermock")
                                                .matcher(Project.text(pom))
                                                .find()));
    }
}
