// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.pjsip.contact;

import jackfield.channel.Channel;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.sip.Aor;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.SipUri;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_CONTACT}. Thread-safe. */
@Component
@Function("PJSIP_CONTACT")
@Synopsis("Reads what is known of a contact.")
public final class ContactFunction implements DialplanFunction<ContactFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(ContactFunction.class);

    /** As written in the dialplan: {@code PJSIP_CONTACT(id,item)}. */
    public record Arguments(
            @Required @Option("Id of the contact, as PJSIP_AOR(aor,contact) gives it.") String id,
            @Required @Option("What to read: uri, status, rtt and others.") String item) {}

    private final ConfigView<Aor> aors;
    private final Contacts contacts;
    private final ContactStatuses statuses;

    @Activate
    public ContactFunction(
            @Reference ConfigStore config,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses) {
        aors = config.view(Aor.class);
        this.contacts = contacts;
        this.statuses = statuses;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        Optional<KnownContact> contact = find(arguments.id());
        if (contact.isEmpty()) {
            LOG.debug("{}: there is no contact '{}'", channel, arguments.id());
            return "";
        }
        Optional<String> value = contact.get().item(arguments.item());
        if (value.isEmpty()) {
            LOG.warn("{}: nothing called '{}' is known of a contact", channel, arguments.item());
        }
        return value.orElse("");
    }

    private Optional<KnownContact> find(String id) {
        int end = id.lastIndexOf("@@");
        if (end < 0) {
            return Optional.empty();
        }
        String hash = id.substring(end + 2);
        return aors.get(id.substring(0, end))
                .flatMap(aor -> registered(aor, hash).or(() -> written(aor, hash)));
    }

    private Optional<KnownContact> registered(Aor aor, String hash) {
        return contacts.of(aor.id()).stream()
                .filter(contact -> contact.hash().equals(hash))
                .findFirst()
                .map(contact -> known(aor, contact.uri(), Optional.of(contact)));
    }

    private Optional<KnownContact> written(Aor aor, String hash) {
        return aor.contact().stream()
                .filter(uri -> Contact.hash(aor.id(), uri).equals(hash))
                .findFirst()
                .map(uri -> known(aor, uri, Optional.empty()));
    }

    private KnownContact known(Aor aor, SipUri uri, Optional<Contact> registered) {
        return new KnownContact(aor, uri, registered, statuses.of(aor.id(), uri));
    }
}
