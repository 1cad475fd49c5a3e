// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.res.pjsip.sdp.rtp.SessionDescription.Media;
import jackfield.rtp.Format;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The payload types of a stream (RFC 8866 §6.6). */
final class Payloads {

    private static final int MAX_TYPE = 127;

    private Payloads() {}

    /** Those of a stream that we can speak, in its order. */
    static List<Payload> of(Media media) {
        Map<Integer, String> maps = new HashMap<>();
        media.values("rtpmap").forEach(value -> map(value, maps));
        List<Payload> known = new ArrayList<>();
        BitSet seen = new BitSet(); // a type is looked at once, however often it is written
        for (String text : media.formats()) {
            int type = Numbers.parse(text, MAX_TYPE);
            if (type >= 0 && !seen.get(type)) {
                seen.set(type);
                format(type, Optional.ofNullable(maps.get(type)))
                        .ifPresent(format -> known.add(new Payload(type, format)));
            }
        }
        return known;
    }

    /** {@code 101 telephone-event/8000}; the first line of a type counts. */
    private static void map(String value, Map<Integer, String> maps) {
        String[] fields = value.split("[ \\t]+", 2);
        int type = Numbers.parse(fields[0], MAX_TYPE);
        if (fields.length == 2 && type >= 0) {
            maps.putIfAbsent(type, fields[1].strip());
        }
    }

    private static Optional<Format> format(int type, Optional<String> encoding) {
        Stream<Format> all =
                Stream.concat(Format.AUDIO.stream(), Stream.of(Format.TELEPHONE_EVENT));
        return all.filter(
                        format ->
                                encoding.map(text -> names(text, format))
                                        .orElse(format.payloadType() == type))
                .findFirst();
    }

    /** Whether {@code PCMU/8000} or {@code PCMU/8000/1} is this format. */
    private static boolean names(String encoding, Format format) {
        String[] parts = encoding.split("/", -1);
        return parts.length >= 2
                && parts.length <= 3
                && parts[0].equalsIgnoreCase(format.encoding())
                && parts[1].equals(Integer.toString(format.clockRate()))
                && (parts.length == 2 || parts[2].equals("1"));
    }

    /**
     * What both sides speak, telephone events last.
     *
     * @param order decides which format stands first
     * @param types gives the types
     */
    static List<Payload> common(List<Payload> order, List<Payload> types) {
        List<Payload> common = new ArrayList<>();
        for (Payload wanted : order) {
            boolean again = common.stream().anyMatch(p -> p.format().equals(wanted.format()));
            if (!again) {
                types.stream()
                        .filter(payload -> payload.format().equals(wanted.format()))
                        .findFirst()
                        .ifPresent(common::add);
            }
        }
        common.sort((a, b) -> Boolean.compare(b.audio(), a.audio()));
        return common;
    }

    /** Whether there is a codec among them. */
    static boolean anyAudio(List<Payload> payloads) {
        return payloads.stream().anyMatch(Payload::audio);
    }
}
