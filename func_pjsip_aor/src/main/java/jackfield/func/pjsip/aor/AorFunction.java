// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.pjsip.aor;

import jackfield.channel.Channel;
import jackfield.cli.ParameterTable;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.Contacts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_AOR}. Thread-safe. */
@Component
@Function("PJSIP_AOR")
@Synopsis("Reads an option of an AOR, or the ids of its contacts.")
public final class AorFunction implements DialplanFunction<AorFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(AorFunction.class);

    /** As written in the dialplan: {@code PJSIP_AOR(name,option)}. */
    public record Arguments(
            @Required @Option("Name of the AOR.") String name,
            @Required
                    @Option(
                            "Name of the option, as in pjsip.conf; contact gives the ids of all contacts,"
                                    + " registered ones too.")
                    String option) {}

    private final ConfigView<Aor> aors;
    private final Contacts contacts;

    @Activate
    public AorFunction(@Reference ConfigStore config, @Reference Contacts contacts) {
        aors = config.view(Aor.class);
        this.contacts = contacts;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        Optional<Aor> aor = aors.get(arguments.name());
        if (aor.isEmpty()) {
            LOG.warn("{}: there is no AOR '{}'", channel, arguments.name());
            return "";
        }
        if (arguments.option().equals("contact")) {
            return contacts(aor.get());
        }
        String value = ParameterTable.values(aor.get()).get(arguments.option());
        if (value == null) {
            LOG.warn("{}: an AOR has no option '{}'", channel, arguments.option());
            return "";
        }
        return value;
    }

    private String contacts(Aor aor) {
        Stream<String> written = aor.contact().stream().map(uri -> Contact.hash(aor.id(), uri));
        Stream<String> registered = contacts.of(aor.id()).stream().map(Contact::hash);
        return Stream.concat(written, registered)
                .map(hash -> aor.id() + "@@" + hash)
                .collect(Collectors.joining(","));
    }
}
