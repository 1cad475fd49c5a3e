// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.CallCause;
import jackfield.channel.ChannelTechnology;
import jackfield.channel.ChannelTechnologyName;
import jackfield.channel.HangupCause;
import jackfield.channel.Hops;
import jackfield.config.BadValueException;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Synopsis;
import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.sip.Aor;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.SipLoop;
import jackfield.sip.SipStack;
import jackfield.sip.SipUri;
import jackfield.sip.spi.SessionFactory;
import jackfield.sip.spi.SessionFactory.OutgoingCall;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls endpoints: {@code Dial(PJSIP/6002)}. Thread-safe. */
@Component
@ChannelTechnologyName("PJSIP")
@Synopsis("Calls the endpoints of pjsip.conf.")
public final class PjsipTechnology implements ChannelTechnology {

    private final ConfigView<Endpoint> endpoints;
    private final ConfigView<Global> global;
    private final Reachable reachable;
    private final ModuleServices<SessionFactory> factories;
    private final SipStack stack;
    private final Legs legs;

    @Activate
    public PjsipTechnology(
            @Reference ConfigStore config,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses,
            @Reference ModuleRegistry modules,
            @Reference SipStack stack) {
        this.endpoints = config.view(Endpoint.class);
        this.global = config.view(Global.class);
        this.reachable = new Reachable(config.view(Aor.class), contacts, statuses);
        this.factories = modules.services(SessionFactory.class);
        this.stack = stack;
        this.legs = new Legs(modules);
    }

    @Override
    public Prepared prepare(String resource, CallCause cause) throws NoSuchResourceException {
        DialString dialed = dialString(resource);
        Endpoint endpoint =
                endpoints
                        .get(dialed.endpoint())
                        .orElseThrow(
                                () ->
                                        refused(
                                                HangupCause.NO_ROUTE_DESTINATION,
                                                "there is no endpoint '"
                                                        + dialed.endpoint()
                                                        + "'"));
        Reachable.Place place = place(dialed, endpoint);
        SipUri named = dialed.uri().orElse(place.uri());
        SipUri uri =
                dialed.user().isEmpty() ? named : named.withUser(SipUri.escapeUser(dialed.user()));
        String transport =
                endpoint.transport().isEmpty() ? place.transport() : endpoint.transport();
        SipLoop loop = loopOf(cause);
        Hops hops = Hops.after(cause, global.single().maxForwards());
        if (hops.spent()) {
            throw refused(HangupCause.NO_ROUTE_DESTINATION, "the call was passed on too often");
        }
        OutgoingCall call =
                new OutgoingCall(
                        endpoint, uri, transport, cause.caller(), loop, loop.index(), hops.left());
        return new PreparedCall(call, factory(), dialedNumber(dialed, uri), place.items(), legs);
    }

    /** With multi-domain on, an endpoint literally named {@code user@host} wins. */
    private DialString dialString(String resource) throws NoSuchResourceException {
        int slash = resource.indexOf('/');
        String first = slash < 0 ? resource : resource.substring(0, slash);
        boolean literal =
                first.indexOf('@') > 0
                        && !global.single().disableMultiDomain()
                        && endpoints.get(first).isPresent();
        try {
            if (!literal) {
                return DialString.parse(resource);
            }
            DialString rest = DialString.parse(resource.substring(first.length()));
            return new DialString("", first, rest.aor(), rest.uri());
        } catch (BadValueException e) {
            throw refused(
                    HangupCause.INVALID_NUMBER_FORMAT, "PJSIP/" + resource + ": " + e.getMessage());
        }
    }

    private Reachable.Place place(DialString dialed, Endpoint endpoint)
            throws NoSuchResourceException {
        if (dialed.uri().isPresent()) {
            return reachable.at(dialed.uri().get(), endpoint);
        }
        Stream<Reachable.Place> places =
                dialed.aor().isEmpty() ? reachable.allOf(endpoint) : reachable.allOf(dialed.aor());
        return places.findFirst()
                .orElseThrow(
                        () ->
                                refused(
                                        HangupCause.SUBSCRIBER_ABSENT,
                                        "endpoint '"
                                                + endpoint.id()
                                                + "' has no contact that can be reached"));
    }

    private Lease<SessionFactory> factory() throws NoSuchResourceException {
        return factories.offers().stream()
                .flatMap(offer -> offer.lease().stream())
                .findFirst()
                .orElseThrow(
                        () ->
                                refused(
                                        HangupCause.NORMAL_CIRCUIT_CONGESTION,
                                        "no module makes sessions"));
    }

    /** The loop of the call that causes this one, so that both legs share it. */
    private SipLoop loopOf(CallCause cause) {
        List<SipLoop> loops = stack.loops();
        return loops.get(Math.floorMod(cause.loop(), loops.size()));
    }

    private static String dialedNumber(DialString dialed, SipUri uri) {
        return dialed.user().isEmpty() ? uri.user() : dialed.user();
    }

    private static NoSuchResourceException refused(HangupCause cause, String reason) {
        return new NoSuchResourceException(cause, reason);
    }
}
