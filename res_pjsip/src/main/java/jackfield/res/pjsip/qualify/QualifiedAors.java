// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.cli.ObjectListing;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The AORs that {@code {endpoint|aor} <id>} names. Thread-safe. */
final class QualifiedAors {

    private final ConfigView<Endpoint> endpoints;
    private final ConfigView<Aor> aors;

    QualifiedAors(ConfigStore config) {
        endpoints = config.view(Endpoint.class);
        aors = config.view(Aor.class);
    }

    /** Does something for each AOR that is named, and tells the lines that this gave. */
    CliResult each(CliArguments arguments, Function<Aor, List<String>> action) {
        String id = arguments.at(1).orElse("");
        Optional<List<Aor>> named = isEndpoint(arguments) ? ofEndpoint(id) : aor(id);
        if (named.isEmpty()) {
            return ObjectListing.unknown(id);
        }
        return named.get().isEmpty()
                ? CliResult.failure("Endpoint " + id + " has no AOR.")
                : CliResult.of(
                        named.get().stream().flatMap(aor -> action.apply(aor).stream()).toList());
    }

    private static boolean isEndpoint(CliArguments arguments) {
        return arguments.at(0).orElse("").equalsIgnoreCase("endpoint");
    }

    private Optional<List<Aor>> ofEndpoint(String id) {
        return endpoints
                .get(id)
                .map(
                        endpoint ->
                                endpoint.aors().stream()
                                        .flatMap(name -> aors.get(name).stream())
                                        .toList());
    }

    private Optional<List<Aor>> aor(String id) {
        return aors.get(id).map(List::of);
    }

    /** Ids of what the first word says. */
    List<String> complete(CliArguments arguments) {
        if (arguments.size() != 2) {
            return List.of();
        }
        Stream<String> ids =
                isEndpoint(arguments)
                        ? endpoints.all().stream().map(Endpoint::id)
                        : aors.all().stream().map(Aor::id);
        String begun = arguments.at(1).orElse("");
        return ids.filter(id -> id.startsWith(begun)).sorted().toList();
    }
}
