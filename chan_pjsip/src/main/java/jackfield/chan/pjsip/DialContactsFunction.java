// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.Channel;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.sip.Aor;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.SipUri;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_DIAL_CONTACTS}. Thread-safe. */
@Component
@Function("PJSIP_DIAL_CONTACTS")
@Synopsis("All contacts of an endpoint that can be reached, for Dial to call at once.")
@Details("Empty where there is none, so ask before you dial.")
public final class DialContactsFunction
        implements DialplanFunction<DialContactsFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(DialContactsFunction.class);

    /** As written in the dialplan: {@code PJSIP_DIAL_CONTACTS(endpoint,aor,user)}. */
    public record Arguments(
            @Required @Option("Name of the endpoint.") String endpoint,
            @Option("An AOR, to take its contacts only.") @Default("") String aor,
            @Option("User to put into the URIs.") @Default("") String user) {}

    private final ConfigView<Endpoint> endpoints;
    private final Reachable reachable;

    @Activate
    public DialContactsFunction(
            @Reference ConfigStore config,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses) {
        endpoints = config.view(Endpoint.class);
        reachable = new Reachable(config.view(Aor.class), contacts, statuses);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        Optional<Endpoint> endpoint = endpoints.get(arguments.endpoint());
        if (endpoint.isEmpty()) {
            LOG.warn("{}: there is no endpoint '{}'", channel, arguments.endpoint());
            return "";
        }
        Stream<Reachable.Place> places =
                arguments.aor().isEmpty()
                        ? reachable.allOf(endpoint.get())
                        : reachable.allOf(arguments.aor());
        return places.map(Reachable.Place::uri)
                .map(uri -> "PJSIP/" + arguments.endpoint() + "/" + dialable(uri, arguments.user()))
                .distinct()
                .collect(Collectors.joining("&"));
    }

    /** Dial would take an ampersand or a comma for its own. */
    private static String dialable(SipUri uri, String user) {
        SipUri dialed = user.isEmpty() ? uri : uri.withUser(SipUri.escapeUser(user));
        return dialed.toString().replace("&", "%26").replace(",", "%2C");
    }
}
