// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show functions}. */
@Component
@Command("core show functions")
@Usage("[like <text>]")
@Synopsis("Lists the functions of the dialplan.")
public final class ShowFunctionsCommand implements CliCommand {
    private static final String LINE = "%-20.20s  %-35.35s  %s";

    private final ModuleServices<DialplanFunction<?>> functions;

    @Activate
    @SuppressWarnings("unchecked")
    public ShowFunctionsCommand(@Reference ModuleRegistry modules) {
        functions =
                modules.services((Class<DialplanFunction<?>>) (Class<?>) DialplanFunction.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String like = arguments.after("like").orElse("").toLowerCase(Locale.ROOT);
        List<String> lines = new ArrayList<>();
        lines.add("Functions of the dialplan:");
        lines.add("-".repeat(80));
        for (Offer<DialplanFunction<?>> offer : functions.offers()) {
            if (offer.key().toLowerCase(Locale.ROOT).contains(like)) {
                offer.ask(function -> line(offer, function)).ifPresent(lines::add);
            }
        }
        int count = lines.size() - 2;
        lines.add(count + (count == 1 ? " function." : " functions."));
        return CliResult.of(lines);
    }

    private static String line(Offer<?> offer, DialplanFunction<?> function) {
        return LINE.formatted(
                offer.key(),
                WordHelp.syntax(offer.key(), function.arguments()),
                WordHelp.synopsis(offer.properties()));
    }
}
