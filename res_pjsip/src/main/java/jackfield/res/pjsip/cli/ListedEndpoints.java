// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.cli.ListedObjects;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.res.pjsip.EndpointDeviceStates;
import jackfield.sip.Aor;
import jackfield.sip.Auth;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.SipStack;
import jackfield.sip.spi.EndpointListing;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Endpoints with their credentials, AORs, contacts, transports and channels. Thread-safe. */
final class ListedEndpoints {

    private final ConfigView<Endpoint> endpoints;
    private final ConfigView<Auth> auths;
    private final AorContacts aors;
    private final EndpointDeviceStates states;
    private final ModuleServices<EndpointListing> others;
    private final Timers timers;
    private final SipStack stack;

    ListedEndpoints(
            ConfigStore config,
            Contacts contacts,
            ContactStatuses statuses,
            Channels channels,
            ModuleRegistry modules,
            Timers timers,
            SipStack stack) {
        endpoints = config.view(Endpoint.class);
        auths = config.view(Auth.class);
        aors = new AorContacts(config, contacts, statuses);
        states = new EndpointDeviceStates(config, contacts, statuses, channels);
        others = modules.services(EndpointListing.class);
        this.timers = timers;
        this.stack = stack;
    }

    ListedObjects<Endpoint> listed() {
        return new ListedObjects<>(
                endpoints::all,
                Endpoint::id,
                List.of(ListingLines.TOP.endpointHeader()),
                endpoint -> line(endpoint, states.channelsOf(endpoint)),
                header(),
                this::lines,
                endpoint -> endpoint);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(ListingLines.TOP.endpointHeader());
        header.add(ListingLines.BELOW.authHeader());
        header.add(ListingLines.BELOW.aorHeader());
        header.add(ListingLines.DEEPER.contactHeader());
        header.add(ListingLines.BELOW.transportHeader());
        for (Offer<EndpointListing> other : others.offers()) {
            other.ask(EndpointListing::header).ifPresent(header::addAll);
        }
        header.add(ListingLines.BELOW.channelHeader());
        header.add(ListingLines.DEEPER.extensionHeader());
        return header;
    }

    private String line(Endpoint endpoint, List<Channel> itsChannels) {
        String number = endpoint.callerIdentity().callerid().number();
        int most = endpoint.calls().deviceStateBusyAt();
        return ListingLines.TOP.endpoint(
                endpoint.id() + (number.isEmpty() ? "" : "/" + number),
                states.of(endpoint, itsChannels).label(),
                itsChannels.size() + " of " + (most == 0 ? "inf" : most));
    }

    private List<String> lines(Endpoint endpoint) {
        List<Channel> itsChannels = states.channelsOf(endpoint);
        List<String> lines = new ArrayList<>();
        lines.add(line(endpoint, itsChannels));
        endpoint.auth().forEach(name -> lines.add(auth("InAuth", name)));
        endpoint.outboundAuth().forEach(name -> lines.add(auth("OutAuth", name)));
        for (String name : endpoint.aors()) {
            Optional<Aor> aor = aors.aor(name);
            aor.ifPresent(
                    it -> lines.addAll(aors.lines(it, ListingLines.BELOW, ListingLines.DEEPER)));
        }
        ListedTransports.open(stack, endpoint.transport())
                .ifPresent(it -> lines.add(ListedTransports.line(it, ListingLines.BELOW)));
        for (Offer<EndpointListing> other : others.offers()) {
            other.ask(listing -> listing.lines(endpoint.id())).ifPresent(lines::addAll);
        }
        itsChannels.forEach(channel -> addChannel(channel, lines));
        return lines;
    }

    private String auth(String label, String name) {
        String user = auths.get(name).map(Auth::username).orElse("");
        return ListingLines.BELOW.auth(label, user.isEmpty() ? name : name + "/" + user);
    }

    private void addChannel(Channel channel, List<String> lines) {
        String application = channel.application();
        int open = application.indexOf('(');
        String name =
                application.isEmpty()
                        ? channel.name()
                        : channel.name()
                                + "/"
                                + (open < 0 ? application : application.substring(0, open));
        Duration age = Duration.between(channel.created(), timers.now());
        lines.add(
                ListingLines.BELOW.channel(
                        name,
                        channel.state().label(),
                        String.format(
                                Locale.ROOT,
                                "%02d:%02d:%02d",
                                age.toHours(),
                                age.toMinutesPart(),
                                age.toSecondsPart())));
        lines.add(
                ListingLines.DEEPER.extension(
                        channel.dialed(), channel.connectedLine().toString()));
    }
}
