// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** What {@code rtp set debug} and {@code rtcp set debug} have in common. */
final class DebugSwitch {

    private DebugSwitch() {}

    /**
     * @param kind as the operator knows it, {@code RTP}
     */
    static CliResult set(String kind, Tracing tracing, CliArguments arguments) {
        String word = arguments.at(0).orElse("");
        switch (word) {
            case "on" -> {
                tracing.on();
                return CliResult.of(kind + " Packet Debugging Enabled");
            }
            case "off" -> {
                tracing.off();
                return CliResult.of(kind + " Packet Debugging Disabled");
            }
            default -> {
                return only(kind, tracing, arguments.at(1).orElse(""));
            }
        }
    }

    private static CliResult only(String kind, Tracing tracing, String place) {
        int colon = place.indexOf(':') == place.lastIndexOf(':') ? place.indexOf(':') : -1;
        String host = colon < 0 ? place : place.substring(0, colon);
        String port = colon < 0 ? "0" : place.substring(colon + 1);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            return CliResult.failure("Expected an address or HOST:PORT, not '" + place + "'.");
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            tracing.only(new InetSocketAddress(address, Integer.parseInt(port)));
            return CliResult.of(
                    kind
                            + " Packet Debugging Enabled for address: "
                            + address.getHostAddress()
                            + (port.equals("0") ? "" : ":" + port));
        } catch (UnknownHostException e) {
            return CliResult.failure("Lookup failed for '" + host + "'");
        }
    }
}
