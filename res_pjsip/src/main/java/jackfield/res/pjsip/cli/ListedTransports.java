// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.ListedObjects;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.BindAddress;
import jackfield.sip.Transport;
import java.util.List;
import java.util.Locale;

/** How transports are listed. */
final class ListedTransports {

    private ListedTransports() {}

    static ListedObjects<Transport> of(ConfigStore config) {
        ConfigView<Transport> transports = config.view(Transport.class);
        List<String> header = List.of(ListingLines.TOP.transportHeader());
        return new ListedObjects<>(
                transports::all,
                Transport::id,
                header,
                transport -> line(transport, ListingLines.TOP),
                header,
                transport -> List.of(line(transport, ListingLines.TOP)),
                transport -> transport);
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
