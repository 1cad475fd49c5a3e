// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.NearestWord;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show function}. */
@Component
@Command("core show function")
@Usage("<name>...")
@Synopsis("Describes functions of the dialplan.")
public final class ShowFunctionCommand implements CliCommand {

    private final ModuleServices<DialplanFunction<?>> functions;

    @Activate
    @SuppressWarnings("unchecked")
    public ShowFunctionCommand(@Reference ModuleRegistry modules) {
        functions =
                modules.services((Class<DialplanFunction<?>>) (Class<?>) DialplanFunction.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> lines = new ArrayList<>();
        for (String name : arguments.words()) {
            Optional<List<String>> described =
                    functions
                            .offer(name)
                            .flatMap(offer -> offer.ask(found -> description(offer, found)));
            if (described.isEmpty()) {
                return CliResult.failure("There is no function " + name + near(name));
            }
            lines.addAll(described.get());
        }
        return CliResult.of(lines);
    }

    private static List<String> description(
            Offer<DialplanFunction<?>> offer, DialplanFunction<?> function) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  -= Info about Function '" + offer.key() + "' =-");
        block("Synopsis", List.of(WordHelp.synopsis(offer.properties())), lines);
        block("Description", WordHelp.details(offer.properties()), lines);
        block("Syntax", List.of(WordHelp.syntax(offer.key(), function.arguments())), lines);
        block("Arguments", WordHelp.arguments(function.arguments()), lines);
        block("Module", List.of(offer.module()), lines);
        return lines;
    }

    private static void block(String title, List<String> text, List<String> lines) {
        lines.add("");
        lines.add("[" + title + "]");
        lines.addAll(text.isEmpty() ? List.of("Not available") : text);
    }

    private String near(String name) {
        return NearestWord.to(name, complete(CliArguments.of()))
                .map(word -> "; did you mean " + word + "?")
                .orElse(".");
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return functions.offers().stream().map(Offer::key).sorted().toList();
    }
}
