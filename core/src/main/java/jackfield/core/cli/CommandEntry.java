// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliCommand;
import jackfield.module.Offer;
import java.util.List;
import java.util.Objects;

/**
 * A command as its module declares it, known without activating it.
 *
 * @param words its words, as declared
 * @param usage what it takes after them
 * @param synopsis one sentence
 * @param details the rest of its help, possibly empty
 */
public record CommandEntry(
        List<String> words,
        UsagePattern usage,
        String synopsis,
        String details,
        Offer<CliCommand> offer) {

    public CommandEntry {
        words = List.copyOf(words);
    }

    static CommandEntry of(Offer<CliCommand> offer) {
        return new CommandEntry(
                List.of(offer.key().strip().split("\\s+")),
                UsagePattern.of(text(offer, "usage")),
                text(offer, "synopsis"),
                text(offer, "details"),
                offer);
    }

    private static String text(Offer<CliCommand> offer, String property) {
        return Objects.toString(offer.properties().get(property), "");
    }

    /** The command's words with blanks between them. */
    public String name() {
        return String.join(" ", words);
    }

    /** How to write it. */
    public String syntax() {
        return usage.isEmpty() ? name() : name() + " " + usage;
    }
}
