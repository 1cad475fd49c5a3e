// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.ListedObjects;
import jackfield.sip.BindAddress;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipStack;
import jackfield.sip.Transport;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How transports are listed: those that are open, as they were opened. */
final class ListedTransports {

    private ListedTransports() {}

    static ListedObjects<Transport> of(SipStack stack) {
        List<String> header = List.of(ListingLines.TOP.transportHeader());
        return new ListedObjects<>(
                () -> open(stack),
                Transport::id,
                header,
                transport -> line(transport, ListingLines.TOP),
                header,
                transport -> List.of(line(transport, ListingLines.TOP)),
                transport -> transport);
    }

    private static Collection<Transport> open(SipStack stack) {
        return stack.transports().stream().map(OpenTransport::configuration).toList();
    }

    /** The open transport of this id. */
    static Optional<Transport> open(SipStack stack, String id) {
        return open(stack).stream().filter(transport -> transport.id().equals(id)).findFirst();
    }

    static String line(Transport transport, ListingLines at) {
        return at.transport(
                transport.id(),
                transport.protocol().name().toLowerCase(Locale.ROOT),
                Integer.toString(transport.cos()),
                transport.tos(),
                bind(transport));
    }

    private static String bind(Transport transport) {
        BindAddress written = transport.bind();
        boolean secure =
                transport.protocol() == Transport.Protocol.TLS
                        || transport.protocol() == Transport.Protocol.WSS;
        return written.port() == 0
                ? new BindAddress(written.address(), secure ? 5061 : 5060).toString()
                : written.toString();
    }
}
