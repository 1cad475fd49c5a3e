// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.ConfigStore;
import jackfield.config.Synopsis;
import jackfield.sip.Aor;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip reload qualify}. Thread-safe. */
@Component
@Command("pjsip reload qualify")
@Usage("{endpoint|aor} <id>")
@Synopsis("Begins anew to ask contacts whether they are there, as the AOR now says.")
public final class ReloadQualifyCommand implements CliCommand {

    private final QualifiedAors named;
    private final Qualification qualification;

    @Activate
    public ReloadQualifyCommand(
            @Reference ConfigStore config, @Reference Qualification qualification) {
        named = new QualifiedAors(config);
        this.qualification = qualification;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return named.each(arguments, this::renew);
    }

    private List<String> renew(Aor aor) {
        qualification.renew(aor);
        int contacts = qualification.contactsOf(aor);
        return List.of(
                aor.qualifyFrequency().isZero()
                        ? "AOR " + aor.id() + ": its contacts are not asked."
                        : "AOR %s: contacts asked every %d s: %d"
                                .formatted(aor.id(), aor.qualifyFrequency().toSeconds(), contacts));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return named.complete(arguments);
    }
}
