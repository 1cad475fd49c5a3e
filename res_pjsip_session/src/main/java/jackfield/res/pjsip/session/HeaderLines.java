// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.sip.SipLoop;
import jackfield.sip.spi.HeaderLine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sip.header.ExtensionHeader;
import javax.sip.header.Header;
import javax.sip.message.Message;

/** The headers of a message as lines. */
final class HeaderLines {

    private HeaderLines() {}

    /** Messages are read on the loop that owns them only, as they are parsed piece by piece. */
    static List<HeaderLine> of(Message message, SipLoop loop) {
        return loop.inLoop()
                ? of(message)
                : CompletableFuture.supplyAsync(() -> of(message), loop).join();
    }

    private static List<HeaderLine> of(Message message) {
        List<HeaderLine> lines = new ArrayList<>();
        for (Iterator<?> names = message.getHeaderNames(); names.hasNext(); ) {
            Iterator<?> headers = message.getHeaders((String) names.next());
            while (headers.hasNext()) {
                if (headers.next() instanceof Header header
                        && HeaderLine.isName(header.getName())) {
                    lines.add(new HeaderLine(header.getName(), value(header)));
                }
            }
        }
        return List.copyOf(lines);
    }

    /** A value that was folded is one line (RFC 3261 §7.3.1). */
    private static String value(Header header) {
        String line = header.toString();
        String value =
                header instanceof ExtensionHeader extension
                        ? extension.getValue()
                        : line.substring(line.indexOf(':') + 1);
        return value.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
