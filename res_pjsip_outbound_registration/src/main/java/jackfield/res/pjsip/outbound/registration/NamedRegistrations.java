// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.cli.ObjectListing;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The registrations that a command names: one, or all of them. */
record NamedRegistrations(OutboundRegistrations registrations) {

    private static final String ALL = "*all";

    /** Does something to each that is named, and says so. */
    CliResult each(CliArguments arguments, String did, Consumer<Registering> action) {
        String name = arguments.at(0).orElse("");
        Collection<Registering> chosen =
                name.equals(ALL)
                        ? registrations.all()
                        : registrations.named(name).map(List::of).orElse(List.of());
        if (chosen.isEmpty()) {
            return name.equals(ALL)
                    ? CliResult.failure("No objects found.")
                    : ObjectListing.unknown(name);
        }
        chosen.forEach(action);
        return CliResult.of(
                chosen.stream()
                        .map(registering -> did + " " + registering.registration().id() + ".")
                        .toList());
    }

    List<String> complete(CliArguments arguments) {
        String begun = arguments.at(0).orElse("");
        Stream<String> ids =
                registrations.all().stream().map(registering -> registering.registration().id());
        return arguments.size() > 1
                ? List.of()
                : Stream.concat(Stream.of(ALL), ids.sorted())
                        .filter(id -> id.startsWith(begun))
                        .toList();
    }
}
