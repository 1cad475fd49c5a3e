// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.core.config.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The pages of {@code docs/reference}, which are generated as a whole. */
final class ReferencePages {

    static final String FOLDER = "docs/reference";
    static final String SAMPLES = FOLDER + "/samples/";

    private static final String NOTICE =
            "<!-- Generated from the declarations by ./cnf/docs; what is written here by hand is lost. -->\n";

    private final List<BundlePage> bundles;
    private final Map<String, String> pages;

    /**
     * @param pages where texts are put, by path from the root
     */
    ReferencePages(List<BundlePage> bundles, Map<String, String> pages) {
        this.bundles = bundles;
        this.pages = pages;
    }

    /** A section type and who reads it. */
    private record Owned(BundlePage bundle, Schema<?> type) {}

    private record OwnedWord(BundlePage bundle, Word word) {}

    void add() {
        Map<String, List<Owned>> files = files();
        files.forEach(this::file);
        words("applications.md", "Applications of the dialplan", BundlePage::applications);
        words("functions.md", "Functions of the dialplan", BundlePage::functions);
        commands();
        index(files);
    }

    private Map<String, List<Owned>> files() {
        Map<String, List<Owned>> files = new TreeMap<>();
        for (BundlePage bundle : bundles) {
            for (Schema<?> type : bundle.types()) {
                files.computeIfAbsent(type.file(), any -> new ArrayList<>())
                        .add(new Owned(bundle, type));
            }
        }
        files.values()
                .forEach(types -> types.sort(Comparator.comparing(owned -> owned.type().label())));
        return files;
    }

    private void file(String file, List<Owned> types) {
        StringBuilder text = new StringBuilder();
        text.append(
                "A sample with every option is in [samples/%s](samples/%s).\n"
                        .formatted(file, file));
        types.forEach(
                owned -> text.append('\n').append(new TypeText(owned.type()).full(owned.bundle())));
        page(file + ".md", file, text.toString());
        pages.put(
                SAMPLES + file,
                Sample.of(file, types.stream().<Schema<?>>map(Owned::type).toList()));
    }

    private List<OwnedWord> words(Function<BundlePage, List<Word>> kind) {
        List<OwnedWord> words = new ArrayList<>();
        bundles.forEach(
                bundle ->
                        kind.apply(bundle).forEach(word -> words.add(new OwnedWord(bundle, word))));
        words.sort(
                Comparator.comparing(owned -> owned.word().name(), String.CASE_INSENSITIVE_ORDER));
        return words;
    }

    private void words(String page, String title, Function<BundlePage, List<Word>> kind) {
        List<String> parts = new ArrayList<>();
        words(kind).forEach(owned -> parts.add(new WordText(owned.word()).full(owned.bundle())));
        page(page, title, String.join("\n", parts));
    }

    private void commands() {
        TreeSet<String> first = new TreeSet<>();
        bundles.forEach(bundle -> bundle.commands().forEach(one -> first.add(one.firstWord())));
        List<String> parts = new ArrayList<>();
        first.forEach(
                word -> parts.add("## %s\n\n%s".formatted(word, CommandTable.full(word, bundles))));
        page("commands.md", "Commands of the console", String.join("\n", parts));
    }

    private void index(Map<String, List<Owned>> files) {
        List<List<String>> rows = new ArrayList<>();
        files.forEach(
                (file, types) ->
                        rows.add(
                                List.of(
                                        "[%s](%s.md)".formatted(file, file),
                                        String.join(
                                                ", ",
                                                types.stream()
                                                        .map(
                                                                one ->
                                                                        new TypeText(one.type())
                                                                                .title())
                                                        .map(Markdown::code)
                                                        .toList()),
                                        "[sample](samples/%s)".formatted(file))));
        page(
                "README.md",
                "Reference",
                "What the modules of this state of the sources declare. A running exchange says the same of itself:"
                        + " `config show help`,\n`core show applications`, `core show help`.\n\n"
                        + Markdown.table(List.of("File", "Sections", "Every option"), rows)
                        + "\n"
                        + "- [Applications](applications.md): "
                        + names(BundlePage::applications)
                        + "\n- [Functions](functions.md): "
                        + names(BundlePage::functions)
                        + "\n- [Commands](commands.md)\n");
    }

    private String names(Function<BundlePage, List<Word>> kind) {
        return String.join(
                ", ",
                words(kind).stream().map(owned -> Markdown.code(owned.word().name())).toList());
    }

    private void page(String name, String title, String text) {
        pages.put(FOLDER + "/" + name, NOTICE + "\n# " + title + "\n\n" + text);
    }
}
