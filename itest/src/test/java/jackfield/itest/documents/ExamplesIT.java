// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import jackfield.itest.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;

/** What the pages show as configuration is read without a complaint. */
public final class ExamplesIT {

    private final Distribution distribution = Distribution.open();
    private final ConfReading reading = new ConfReading(distribution);

    @After
    public void close() throws IOException {
        distribution.close();
    }

    @Test
    public void everyExampleOfAPageIsReadWithoutAComplaint() throws Exception {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Path page : pages()) {
            String name = Project.ROOT.relativize(page).toString();
            for (ConfBlock block : ConfBlock.of(name, Project.text(page))) {
                count++;
                if (block.file().isEmpty()) {
                    wrong.add(
                            block.place()
                                    + ": begin the block with the name of its file, such as"
                                    + " '; pjsip.conf'");
                    continue;
                }
                for (String problem : reading.problems(block.file().get(), block.text())) {
                    wrong.add(block.place() + ": " + problem);
                }
            }
        }
        assertTrue("no examples found", count > 0);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    public void theFilesOfTheFirstStartAreReadWithoutAComplaint() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Path> files = files(Project.ROOT.resolve("cnf/etc"), ".conf");
        for (Path file : files) {
            wrong.addAll(reading.problems(String.valueOf(file.getFileName()), Project.text(file)));
        }
        assertFalse(files.isEmpty());
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    public void aMistakeInAnExampleIsNoticed() throws Exception {
        assertFalse(reading.problems("pjsip.conf", "[1]\ntype=aor\nmax_contact=1\n").isEmpty());
        assertFalse(reading.problems("extensions.conf", "[a]\nexten => 1,1,Dail(x)\n").isEmpty());
        assertFalse(reading.problems("extensions.conf", "[a]\nexten => 1,1,Wait(x)\n").isEmpty());
        assertFalse(reading.problems("extensions.conf", "[a]\nextn => 1,1,NoOp()\n").isEmpty());
        assertFalse(reading.problems("unheard-of.conf", "").isEmpty());
    }

    @Test
    public void everySampleIsReadWithoutAComplaintOnceItsSemicolonsAreTakenAway() throws Exception {
        Map<String, String> pages = new TreeMap<>();
        new ReferencePages(distribution.bundles(), pages).add();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            if (page.getKey().startsWith(ReferencePages.SAMPLES)) {
                String file = page.getKey().substring(ReferencePages.SAMPLES.length());
                List<String> lines = uncommented(page.getValue());
                reading.problems(file, String.join("\n", lines)).stream()
                        .filter(problem -> !concernsWholeSection(problem, lines))
                        .forEach(wrong::add);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> uncommented(String sample) {
        return sample.lines()
                .map(line -> line.replaceFirst("^;(?! )", ""))
                .filter(line -> !line.endsWith("="))
                .toList();
    }

    /** A section of defaults may lack what its rules ask for, such as the username of an auth section. */
    private static boolean concernsWholeSection(String problem, List<String> lines) {
        int line = Integer.parseInt(problem.split(":", 3)[1]);
        return line > 0 && lines.get(line - 1).startsWith("[");
    }

    private List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Project.ROOT.resolve("README.md")));
        distribution.bundles().stream()
                .map(BundlePage::readme)
                .filter(Files::exists)
                .forEach(pages::add);
        pages.addAll(files(Project.ROOT.resolve("docs"), ".md"));
        return pages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
