// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.res.pjsip.sdp.rtp.SessionDescription.Attribute;
import jackfield.res.pjsip.sdp.rtp.SessionDescription.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A stream whose lines are being read. Confined to one thread. */
final class OpenMedia {

    private static final int MAX_PORT = 65535;

    private final String kind;
    private final int port;
    private final String protocol;
    private final List<String> formats;
    private Optional<String> connection = Optional.empty();
    private final List<Attribute> attributes = new ArrayList<>();

    /**
     * @param value of an {@code m=} line
     */
    OpenMedia(String value) {
        String[] fields = value.split("[ \\t]+");
        if (fields.length < 4) {
            throw new MalformedSdpException("m= needs a port, a protocol and a format");
        }
        kind = fields[0].toLowerCase(Locale.ROOT);
        port = port(fields[1]);
        protocol = fields[2].toUpperCase(Locale.ROOT);
        formats = List.of(fields).subList(3, fields.length);
    }

    /** A port, perhaps followed by a number of ports. */
    private static int port(String text) {
        int slash = text.indexOf('/');
        int port = Numbers.parse(slash < 0 ? text : text.substring(0, slash), MAX_PORT);
        if (port < 0) {
            throw new MalformedSdpException("m= has no port");
        }
        return port;
    }

    void connection(String value) {
        connection = Optional.of(value);
    }

    void add(Attribute attribute) {
        attributes.add(attribute);
    }

    Media close() {
        return new Media(kind, port, protocol, formats, connection, attributes);
    }
}
