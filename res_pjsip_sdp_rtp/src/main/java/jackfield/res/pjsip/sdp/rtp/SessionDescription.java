// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session description, as far as audio needs it.
 *
 * @param connection the session's {@code c=} line, without {@code c=}
 * @param attributes of the session
 * @param media in order
 */
record SessionDescription(
        Optional<String> connection, List<Attribute> attributes, List<Media> media) {

    SessionDescription {
        attributes = List.copyOf(attributes);
        media = List.copyOf(media);
    }

    /**
     * One {@code a=} line.
     *
     * @param name in lower case
     * @param value behind the colon; empty if there is none
     */
    record Attribute(String name, String value) {
        static Attribute parse(String line) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon);
            return new Attribute(
                    name.strip().toLowerCase(Locale.ROOT),
                    colon < 0 ? "" : line.substring(colon + 1).strip());
        }
    }

    /**
     * One {@code m=} line with what belongs to it.
     *
     * @param kind such as {@code audio}, in lower case
     * @param port 0 for a stream that is refused or over
     * @param protocol such as {@code RTP/AVP}, in upper case
     * @param formats at least one
     * @param connection its own {@code c=} line
     */
    record Media(
            String kind,
            int port,
            String protocol,
            List<String> formats,
            Optional<String> connection,
            List<Attribute> attributes) {
        Media {
            formats = List.copyOf(formats);
            attributes = List.copyOf(attributes);
        }

        /** The values of an attribute, in order. */
        Stream<String> values(String name) {
            return attributes.stream().filter(a -> a.name().equals(name)).map(Attribute::value);
        }
    }

    /** The direction of a stream: its own, or else the session's, or else both ways. */
    Direction direction(Media stream) {
        List<Attribute> all = new ArrayList<>(stream.attributes());
        all.addAll(attributes);
        return all.stream()
                .map(attribute -> Direction.named(attribute.name()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Direction.SENDRECV);
    }
}
