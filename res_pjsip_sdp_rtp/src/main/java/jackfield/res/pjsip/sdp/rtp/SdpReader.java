// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.res.pjsip.sdp.rtp.SessionDescription.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a session description (RFC 8866) line by line. Limits keep the work small; the order of lines is
 * not insisted on but for the first, and lines that audio does not need are passed over. Confined to one
 * thread.
 */
final class SdpReader {

    static final int MAX_LENGTH = 64 * 1024;
    static final int MAX_LINES = 1000;
    static final int MAX_MEDIA = 32;

    private static final int ORIGIN_FIELDS = 6;

    private boolean origin;
    private Optional<String> connection = Optional.empty();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<OpenMedia> media = new ArrayList<>();

    private SdpReader() {}

    /**
     * Reads a description.
     *
     * @throws MalformedSdpException if it is none
     */
    static SessionDescription read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new MalformedSdpException("longer than " + MAX_LENGTH + " characters");
        }
        SdpReader reader = new SdpReader();
        reader.lines(text);
        if (!reader.origin) {
            throw new MalformedSdpException("no o= line");
        }
        return new SessionDescription(
                reader.connection,
                reader.attributes,
                reader.media.stream().map(OpenMedia::close).toList());
    }

    private void lines(String text) {
        int start = 0;
        for (int number = 0; start < text.length(); number++) {
            if (number == MAX_LINES) {
                throw new MalformedSdpException("more than " + MAX_LINES + " lines");
            }
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean pair = end > start && text.charAt(end - 1) == '\r';
            line(text.substring(start, pair ? end - 1 : end), number);
            start = end + 1;
        }
    }

    private void line(String line, int number) {
        if (number == 0) {
            if (!line.strip().equals("v=0")) {
                throw new MalformedSdpException("does not begin with v=0");
            }
            return;
        }
        if (line.isBlank()) {
            return;
        }
        if (line.length() < 2
                || line.charAt(1) != '='
                || line.chars().anyMatch(SdpReader::control)) {
            throw new MalformedSdpException("line " + (number + 1) + " is not x=text");
        }
        take(line.charAt(0), line.substring(2).strip());
    }

    private static boolean control(int character) {
        return character < ' ' && character != '\t' || character == 0x7f;
    }

    private void take(char type, String value) {
        switch (type) {
            case 'o' -> origin(value);
            case 'c' -> connection(value);
            case 'm' -> media(value);
            case 'a' -> attribute(Attribute.parse(value));
            default -> {} // of no concern to audio
        }
    }

    private void origin(String value) {
        if (value.split("[ \t]+").length < ORIGIN_FIELDS) {
            throw new MalformedSdpException("o= needs " + ORIGIN_FIELDS + " fields");
        }
        origin = true;
    }

    private void connection(String value) {
        if (value.split("[ \\t]+").length != 3) {
            throw new MalformedSdpException("c= needs 3 fields");
        }
        if (media.isEmpty()) {
            connection = Optional.of(value);
        } else {
            media.getLast().connection(value);
        }
    }

    private void attribute(Attribute attribute) {
        if (media.isEmpty()) {
            attributes.add(attribute);
        } else {
            media.getLast().add(attribute);
        }
    }

    private void media(String value) {
        if (media.size() == MAX_MEDIA) {
            throw new MalformedSdpException("more than " + MAX_MEDIA + " m= lines");
        }
        media.add(new OpenMedia(value));
    }
}
