// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import jackfield.itest.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Links between pages, and from pages to files. */
public final class LinksIT {

    private static final Pattern CODE = Pattern.compile("`[^`\n]+`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

    @Test
    public void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages = pages();
        for (Path page : pages) {
            LINK.matcher(CODE.matcher(Project.text(page)).replaceAll("code"))
                    .results()
                    .map(match -> match.group(1))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> broken.add(Project.ROOT.relativize(page) + ": " + link));
        }
        assertTrue("no pages found", pages.size() > 1);
        assertEquals("", String.join("\n", broken));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Project.ROOT)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        for (Path folder : Project.bundles()) {
            pages.add(folder.resolve("README.md"));
        }
        try (Stream<Path> files = Files.walk(Project.ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages.stream().filter(Files::exists).sorted().toList();
    }
}
