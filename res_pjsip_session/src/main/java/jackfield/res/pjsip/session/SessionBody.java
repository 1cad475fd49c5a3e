// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sip.header.AcceptHeader;
import javax.sip.header.ContentEncodingHeader;
import javax.sip.header.ContentTypeHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.message.Message;
import org.jspecify.annotations.Nullable;

/** The session description in a message. */
final class SessionBody {

    private SessionBody() {}

    /** What the body of a message is to us. */
    enum Kind {
        NONE,
        SDP,
        UNSUPPORTED
    }

    static Kind kind(Message message) {
        byte[] content = message.getRawContent();
        if (content == null || content.length == 0) {
            return Kind.NONE;
        }
        ContentTypeHeader type = (ContentTypeHeader) message.getHeader(ContentTypeHeader.NAME);
        boolean sdp =
                type != null
                        && type.getContentType().equalsIgnoreCase("application")
                        && type.getContentSubType().equalsIgnoreCase("sdp");
        return sdp && message.getHeader(ContentEncodingHeader.NAME) == null
                ? Kind.SDP
                : Kind.UNSUPPORTED;
    }

    /** Whether there is a message with a session description. */
    static boolean in(@Nullable Message message) {
        return message != null && kind(message) == Kind.SDP;
    }

    /** Whether the sender can read what we answer an INVITE with (RFC 3261 §20.1). */
    static boolean accepted(Message invite) {
        return invite.getHeader(AcceptHeader.NAME) == null
                || Words.of(invite, AcceptHeader.NAME).stream()
                        .map(range -> range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .anyMatch(List.of("application/sdp", "application/*", "*/*")::contains);
    }

    /** The session description, if the body is one. */
    static Optional<String> sdp(Message message) {
        return kind(message) == Kind.SDP
                ? Optional.of(new String(message.getRawContent(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    static void put(Message message, String sdp, HeaderFactory headers) {
        try {
            message.setContent(
                    sdp.getBytes(StandardCharsets.UTF_8),
                    headers.createContentTypeHeader("application", "sdp"));
        } catch (ParseException e) {
            throw new IllegalStateException("application/sdp", e);
        }
    }
}
