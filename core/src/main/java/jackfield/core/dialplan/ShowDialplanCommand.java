// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.NearestWord;
import jackfield.config.Synopsis;
import jackfield.dialplan.Context;
import jackfield.dialplan.Extension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code dialplan show}: all contexts, one, or what a number finds in one or in all. */
@Component
@Command("dialplan show")
@Usage("[[<exten>@]<context>]")
@Synopsis("Shows the dialplan, one context, or the extensions that a number matches.")
public final class ShowDialplanCommand implements CliCommand {

    private final LiveDialplan dialplan;

    @Activate
    public ShowDialplanCommand(@Reference LiveDialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Snapshot snapshot = dialplan.snapshot();
        String what = arguments.at(0).orElse("");
        int at = what.lastIndexOf('@');
        String name = what.substring(at + 1);
        if (!name.isEmpty() && snapshot.context(name).isEmpty()) {
            return CliResult.failure("There is no context '" + name + "'" + near(name, snapshot));
        }
        return at < 0 ? show(snapshot, name) : find(snapshot, what.substring(0, at), name);
    }

    private static String near(String name, Snapshot snapshot) {
        Collection<String> names =
                snapshot.contexts().stream().map(context -> context.source().name()).toList();
        return NearestWord.to(name, names)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse(".");
    }

    private static CliResult show(Snapshot snapshot, String name) {
        DialplanListing listing = new DialplanListing();
        snapshot.contexts().stream()
                .map(CompiledContext::source)
                .filter(context -> name.isEmpty() || context.name().equals(name))
                .forEach(context -> listing.add(context, extension -> true));
        return CliResult.of(listing.lines());
    }

    private static CliResult find(Snapshot snapshot, String number, String name) {
        DialplanListing listing = new DialplanListing();
        for (Context context : searched(snapshot, name)) {
            if (context.extensions().stream().anyMatch(found -> matches(found, number))) {
                listing.add(context, found -> matches(found, number));
            }
        }
        return listing.isEmpty()
                ? CliResult.failure(
                        "There is no extension '"
                                + number
                                + "'"
                                + (name.isEmpty() ? "." : " in context '" + name + "'."))
                : CliResult.of(listing.lines());
    }

    /** The context and what it includes; all for none. */
    private static List<Context> searched(Snapshot snapshot, String name) {
        List<Context> contexts = new ArrayList<>();
        if (name.isEmpty()) {
            snapshot.contexts().forEach(context -> contexts.add(context.source()));
        } else {
            snapshot.search(
                    name,
                    include -> true,
                    context -> {
                        contexts.add(context.source());
                        return Optional.empty();
                    });
        }
        return contexts;
    }

    private static boolean matches(Extension extension, String number) {
        return extension.pattern().equals(number)
                || NamePattern.of(extension.pattern()).matches(number);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return dialplan.contexts().stream().map(Context::name).sorted().toList();
    }
}
