// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.itest.Project;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The generated places of the pages that people write: the root's and each bundle's README.md. */
final class ManualPages {

    private static final String NONE = "None.";
    private static final String NO_TYPES = "No section types of its own.";

    /** A module's page that lists more options than this would be nothing but tables. */
    private static final int MANY = 60;

    private static final int MANY_WORDS = 6;

    private final List<BundlePage> bundles;
    private final Map<String, String> pages;
    private final List<String> problems;

    /**
     * @param pages where texts are put, by path from the root
     * @param problems where pages are named that cannot be filled
     */
    ManualPages(List<BundlePage> bundles, Map<String, String> pages, List<String> problems) {
        this.bundles = bundles;
        this.pages = pages;
        this.problems = problems;
    }

    void add() {
        attempt(this::root);
        bundles.stream()
                .filter(bundle -> Files.exists(bundle.readme()))
                .forEach(bundle -> attempt(() -> readme(bundle)));
    }

    private void attempt(Runnable page) {
        try {
            page.run();
        } catch (PageException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private void root() {
        MarkedPage page =
                new MarkedPage("README.md", Project.text(Project.ROOT.resolve("README.md")));
        page.fill("modules", "## Modules", modules());
        pages.put("README.md", page.text());
    }

    private String modules() {
        return Markdown.table(
                List.of("Module", "What it does"),
                bundles.stream()
                        .filter(BundlePage::isModule)
                        .map(
                                module ->
                                        List.of(
                                                module.link(0),
                                                module.description().replaceAll("\\.$", "")))
                        .toList());
    }

    /** A module's page has all three places; one of the kernel has those that somebody gave it. */
    private void readme(BundlePage bundle) {
        String name = bundle.name() + "/README.md";
        MarkedPage page = new MarkedPage(name, Project.text(bundle.readme()));
        fill(bundle, page, "configuration", "## Configuration", configuration(bundle));
        fill(bundle, page, "dialplan", "## Dialplan", dialplan(bundle));
        fill(bundle, page, "cli", "## CLI", cli(bundle));
        pages.put(name, page.text());
    }

    private static void fill(
            BundlePage bundle, MarkedPage page, String mark, String heading, String content) {
        if (bundle.isModule() || page.has(mark)) {
            page.fill(mark, heading, content);
        }
    }

    private static String configuration(BundlePage bundle) {
        List<String> parts = new ArrayList<>();
        boolean many = bundle.types().stream().mapToInt(type -> type.options().size()).sum() > MANY;
        bundle.types().forEach(type -> parts.add(new TypeText(type).brief(many)));
        return parts.isEmpty() ? NO_TYPES : String.join("\n", parts);
    }

    private static String dialplan(BundlePage bundle) {
        if (bundle.applications().size() + bundle.functions().size() > MANY_WORDS) {
            return words("Application", "applications", bundle.applications())
                    + "\n"
                    + words("Function", "functions", bundle.functions());
        }
        List<String> parts = new ArrayList<>();
        bundle.applications().forEach(word -> parts.add(new WordText(word).brief("")));
        bundle.functions().forEach(word -> parts.add(new WordText(word).brief("Function")));
        return parts.isEmpty() ? NONE : String.join("\n", parts);
    }

    /** One line for each; the reference has their arguments. */
    private static String words(String head, String page, List<Word> words) {
        return words.isEmpty()
                ? ""
                : Markdown.table(
                        List.of(head, "Meaning"),
                        words.stream().map(word -> new WordText(word).row(page)).toList());
    }

    private static String cli(BundlePage bundle) {
        return bundle.commands().isEmpty() ? NONE : CommandTable.brief(bundle.commands());
    }
}
