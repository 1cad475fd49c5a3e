// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import java.util.Locale;

/**
 * Lines of listings and the headers above them. Labels end at the same column for one depth; the columns
 * on the right stay where they are, whatever the depth. Thread-safe.
 */
final class ListingLines {

    /** An object that a listing is about. */
    static final ListingLines TOP = new ListingLines(0);

    /** A relative below it. */
    static final ListingLines BELOW = new ListingLines(1);

    /** A relative's relative. */
    static final ListingLines DEEPER = new ListingLines(2);

    private static final int RIGHT_EDGE = 90;
    private static final int TRANSPORT_ID = 21;

    /** Column of the first field. */
    private final int start;

    private ListingLines(int depth) {
        start = 12 + 2 * depth;
    }

    String endpointHeader() {
        return label("Endpoint")
                + title("Endpoint/CID", 63 - start)
                + "  <State.....>  <Channels.>";
    }

    String endpoint(String name, String state, String channels) {
        return label("Endpoint")
                + field(name, 63 - start)
                + "  "
                + field(state, 12)
                + "  "
                + channels;
    }

    String authHeader() {
        return label("I/OAuth") + title("AuthId/UserName", RIGHT_EDGE - start);
    }

    String auth(String label, String name) {
        return label(label) + name;
    }

    String aorHeader() {
        return label("Aor") + title("Aor", 63 - start) + "  <MaxContact>";
    }

    String aor(String name, int maxContacts) {
        return label("Aor") + field(name, 63 - start) + "  " + maxContacts;
    }

    String contactHeader() {
        return label("Contact")
                + title("Aor/ContactUri", 58 - start)
                + " <Hash....> <Status> <RTT(ms)..>";
    }

    String contact(String name, String hash, String status, String roundTrip) {
        return label("Contact")
                + String.format(
                        Locale.ROOT,
                        "%s %s %s %10s",
                        field(name, 58 - start),
                        field(hash, 10),
                        field(status, 8),
                        roundTrip);
    }

    String transportHeader() {
        return label("Transport")
                + title("TransportId", TRANSPORT_ID)
                + "  <Type>  <cos>  <tos>  "
                + title("BindAddress", RIGHT_EDGE - start - TRANSPORT_ID - 24);
    }

    String transport(String name, String type, String cos, String tos, String bind) {
        return label("Transport")
                + String.format(
                        Locale.ROOT,
                        "%s  %6s  %5s  %5s  %s",
                        field(name, TRANSPORT_ID),
                        type,
                        cos,
                        tos,
                        bind);
    }

    String channelHeader() {
        return label("Channel") + title("ChannelId", 63 - start) + "  <State.....>  <Time.....>";
    }

    /** A channel's name begins one column before its title. */
    String channel(String name, String state, String time) {
        return narrow("Channel") + field(name, 64 - start) + "  " + field(state, 12) + "  " + time;
    }

    String extensionHeader() {
        return narrow("Exten")
                + title("DialedExten", 40 - start)
                + "  CLCID: <ConnectedLineCID.......>";
    }

    String extension(String dialed, String connectedLine) {
        return narrow("Exten") + field(dialed, 40 - start) + "  CLCID: " + connectedLine;
    }

    private String label(String text) {
        return narrow(text) + " ";
    }

    private String narrow(String text) {
        return " ".repeat(Math.max(0, start - 3 - text.length())) + text + ": ";
    }

    private static String title(String text, int width) {
        return "<" + text + ".".repeat(Math.max(0, width - 2 - text.length())) + ">";
    }

    /** Exactly so wide: cut, or filled with blanks. */
    private static String field(String text, int width) {
        return text.length() > width
                ? text.substring(0, width)
                : text + " ".repeat(width - text.length());
    }
}
