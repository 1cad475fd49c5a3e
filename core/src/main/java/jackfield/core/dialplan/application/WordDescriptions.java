// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.cli.CliResult;
import jackfield.config.NearestWord;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Describes words of one kind from their declarations. Thread-safe. */
final class WordDescriptions<S> {

    private final String kind;
    private final ModuleServices<S> words;
    private final Function<S, Class<? extends Record>> arguments;

    /**
     * @param kind what such a word is called, {@code application}
     * @param arguments the record that a word's arguments are read into
     */
    WordDescriptions(
            String kind, ModuleServices<S> words, Function<S, Class<? extends Record>> arguments) {
        this.kind = kind;
        this.words = words;
        this.arguments = arguments;
    }

    CliResult of(List<String> names) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            Optional<List<String>> described =
                    words.offer(name).flatMap(offer -> offer.ask(word -> description(offer, word)));
            if (described.isEmpty()) {
                return CliResult.failure("There is no " + kind + " " + name + near(name));
            }
            lines.addAll(described.get());
        }
        return CliResult.of(lines);
    }

    private List<String> description(Offer<S> offer, S word) {
        Class<? extends Record> taken = arguments.apply(word);
        String title = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  -= Info about " + title + " '" + offer.key() + "' =-");
        block("Synopsis", List.of(WordHelp.synopsis(offer.properties())), lines);
        block("Description", WordHelp.details(offer.properties()), lines);
        block("Syntax", List.of(WordHelp.syntax(offer.key(), taken)), lines);
        block("Arguments", WordHelp.arguments(taken), lines);
        block("Module", List.of(offer.module()), lines);
        return lines;
    }

    private static void block(String title, List<String> text, List<String> lines) {
        lines.add("");
        lines.add("[" + title + "]");
        lines.addAll(text.isEmpty() ? List.of("Not available") : text);
    }

    private String near(String name) {
        return NearestWord.to(name, names())
                .map(word -> "; did you mean " + word + "?")
                .orElse(".");
    }

    List<String> names() {
        return words.offers().stream().map(Offer::key).sorted().toList();
    }
}
