// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanApplication;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show applications}. */
@Component
@Command("core show applications")
@Usage("[{like|describing} <text>]")
@Synopsis("Lists the applications of the dialplan.")
public final class ShowApplicationsCommand implements CliCommand {

    private final ModuleServices<DialplanApplication<?>> applications;

    @Activate
    @SuppressWarnings("unchecked")
    public ShowApplicationsCommand(@Reference ModuleRegistry modules) {
        applications =
                modules.services(
                        (Class<DialplanApplication<?>>) (Class<?>) DialplanApplication.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String like = arguments.after("like").orElse("");
        String describing = arguments.after("describing").orElse("");
        List<String> lines = new ArrayList<>();
        lines.add("    -= Applications of the dialplan =-");
        for (Offer<DialplanApplication<?>> offer : applications.offers()) {
            String synopsis = WordHelp.synopsis(offer.properties());
            boolean wanted =
                    contains(offer.key(), like)
                            && (contains(synopsis, describing)
                                    || contains(offer.key(), describing));
            if (wanted) {
                lines.add("  %20s: %s".formatted(offer.key(), synopsis));
            }
        }
        int count = lines.size() - 1;
        lines.add("    -= " + count + (count == 1 ? " application =-" : " applications =-"));
        return CliResult.of(lines);
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
