// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts what a client sends into lines of bounded length. Confined to the client's thread. */
final class RequestReader {

    /** Bytes in a line, its end not counted. */
    static final int LONGEST = ConsoleProtocol.LONGEST;

    private final InputStream in;

    RequestReader(InputStream in) {
        this.in = in;
    }

    /** A request, or why it is none. */
    sealed interface Request {

        /** A line as typed. */
        record Line(String text) implements Request {}

        /**
         * Nothing that a command could be.
         *
         * @param last nothing that follows can be understood either
         */
        record Bad(String reason, boolean last) implements Request {}
    }

    /** Waits for the next line; empty at the end. What is not ended by a line feed is no request. */
    Optional<Request> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return Optional.of(decode(line.toByteArray()));
            }
            if (line.size() == LONGEST) {
                return Optional.of(
                        new Request.Bad("The line is longer than " + LONGEST + " bytes.", true));
            }
            line.write(b);
        }
        return Optional.empty();
    }

    private static Request decode(byte[] bytes) {
        try {
            return new Request.Line(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return new Request.Bad("The line is not UTF-8.", false);
        }
    }
}
