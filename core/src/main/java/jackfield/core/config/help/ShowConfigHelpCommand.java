// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.NearestWord;
import jackfield.config.Synopsis;
import jackfield.core.config.AnnouncedType;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.schema.OptionSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code config show help}: what modules can be configured, and with which sections and options. */
@Component
@Command("config show help")
@Usage("[<module> [<type> [<option>]]]")
@Synopsis("Explains the options of configuration files.")
public final class ShowConfigHelpCommand implements CliCommand {

    private final AnnouncedTypes types;

    @Activate
    public ShowConfigHelpCommand(@Reference AnnouncedTypes types) {
        this.types = types;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return arguments.at(0).map(module -> module(module, arguments)).orElseGet(this::modules);
    }

    private CliResult modules() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "These modules have configuration; 'config show help <module>' lists their types:");
        types.modules().forEach(module -> lines.add("\t" + module));
        return CliResult.of(lines);
    }

    private CliResult module(String module, CliArguments arguments) {
        List<AnnouncedType> known = types.of(module);
        if (known.isEmpty()) {
            return unknown("Module " + module + " not found", module, types.modules());
        }
        return arguments
                .at(1)
                .map(type -> type(known.get(0).module(), type, arguments))
                .orElseGet(() -> list(known));
    }

    private static CliResult list(List<AnnouncedType> known) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(known.get(0).module());
        lines.addAll(HelpPage.wrap(known.get(0).description()));
        lines.add("");
        for (AnnouncedType type : known) {
            lines.add("%-25s -- %.65s".formatted(type.schema().label(), type.schema().synopsis()));
        }
        return CliResult.of(lines);
    }

    private CliResult type(String module, String label, CliArguments arguments) {
        Optional<AnnouncedType> type = types.find(module, label);
        if (type.isEmpty()) {
            return unknown("Unknown configuration type " + label, label, labels(module));
        }
        return arguments
                .at(2)
                .map(option -> option(type.get(), option))
                .orElseGet(() -> CliResult.of(new TypeHelp(type.get()).lines()));
    }

    private static CliResult option(AnnouncedType type, String name) {
        Optional<OptionSchema> option = type.schema().option(name);
        String place = type.module() + ":" + type.schema().label();
        return option.map(found -> CliResult.of(new OptionHelp(type, found, name).lines()))
                .orElseGet(
                        () ->
                                unknown(
                                        "No option " + name + " found for " + place,
                                        name,
                                        type.schema().optionNames()));
    }

    private static CliResult unknown(String message, String word, Collection<String> candidates) {
        String hint =
                NearestWord.to(word, candidates)
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse("");
        return CliResult.failure(message + hint);
    }

    private List<String> labels(String module) {
        return types.of(module).stream().map(type -> type.schema().label()).toList();
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        List<String> words =
                switch (arguments.size()) {
                    case 0, 1 -> types.modules();
                    case 2 -> labels(arguments.words().get(0));
                    case 3 -> options(arguments.words().get(0), arguments.words().get(1));
                    default -> List.of();
                };
        String start =
                arguments.size() == 0 ? "" : arguments.words().getLast().toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> word.startsWith(start)).sorted().toList();
    }

    private List<String> options(String module, String label) {
        return types.find(module, label).map(type -> type.schema().optionNames()).orElse(List.of());
    }
}
