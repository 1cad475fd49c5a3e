// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ObjectListing;
import jackfield.cli.Usage;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Synopsis;
import jackfield.sip.Aor;
import jackfield.sip.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip qualify}. Thread-safe. */
@Component
@Command("pjsip qualify")
@Usage("<endpoint>")
@Synopsis("Asks all contacts of an endpoint now whether they are there.")
public final class QualifyCommand implements CliCommand {

    private final ConfigView<Endpoint> endpoints;
    private final ConfigView<Aor> aors;
    private final Qualification qualification;

    @Activate
    public QualifyCommand(@Reference ConfigStore config, @Reference Qualification qualification) {
        endpoints = config.view(Endpoint.class);
        aors = config.view(Aor.class);
        this.qualification = qualification;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String id = arguments.at(0).orElse("");
        Optional<Endpoint> endpoint = endpoints.get(id);
        if (endpoint.isEmpty()) {
            return ObjectListing.unknown(id);
        }
        List<String> lines = new ArrayList<>();
        for (String name : endpoint.get().aors()) {
            aors.get(name).ifPresent(aor -> lines.add(ask(endpoint.get(), aor)));
        }
        return lines.isEmpty()
                ? CliResult.failure("Endpoint " + id + " has no AOR.")
                : CliResult.of(lines);
    }

    private String ask(Endpoint endpoint, Aor aor) {
        int contacts = qualification.contactsOf(aor);
        qualification.ask(aor);
        return "AOR %s of endpoint %s: %s"
                .formatted(
                        aor.id(),
                        endpoint.id(),
                        switch (contacts) {
                            case 0 -> "no contact to ask";
                            case 1 -> "asking 1 contact";
                            default -> "asking " + contacts + " contacts";
                        });
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        String begun = arguments.at(0).orElse("");
        return arguments.size() > 1
                ? List.of()
                : endpoints.all().stream()
                        .map(Endpoint::id)
                        .filter(id -> id.startsWith(begun))
                        .sorted()
                        .toList();
    }
}
