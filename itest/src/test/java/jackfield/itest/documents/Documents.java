// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.itest.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All pages as they should be, by path from the root. */
final class Documents {

    private final Map<String, String> pages = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    Documents(List<BundlePage> bundles) {
        new ReferencePages(bundles, pages).add();
        new ManualPages(bundles, pages, problems).add();
    }

    /** Pages that have no place for what is generated, each with what to do. */
    List<String> problems() {
        return problems;
    }

    /** Pages whose text is another one, with the lines that change. */
    List<String> differences() throws IOException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = Project.ROOT.resolve(page.getKey());
            String text = Files.exists(file) ? Files.readString(file) : "";
            if (!text.equals(page.getValue())) {
                differences.add(
                        page.getKey()
                                + "\n"
                                + String.join("\n", LineDifference.between(text, page.getValue())));
            }
        }
        stale().forEach(file -> differences.add(file + " describes nothing any more"));
        return differences;
    }

    void write() throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = Project.ROOT.resolve(page.getKey());
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, page.getValue());
        }
        for (String file : stale()) {
            Files.delete(Project.ROOT.resolve(file));
        }
    }

    /** Files of the reference that nothing is generated for. */
    private List<String> stale() throws IOException {
        Path folder = Project.ROOT.resolve(ReferencePages.FOLDER);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Project.ROOT.relativize(file).toString())
                    .filter(file -> !pages.containsKey(file))
                    .sorted()
                    .toList();
        }
    }
}
