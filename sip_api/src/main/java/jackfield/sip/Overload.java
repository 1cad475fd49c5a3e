// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.InvalidOptionException;
import jackfield.config.Milliseconds;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Synopsis;
import java.time.Duration;

/** The {@code [overload]} section of {@code shield.conf}: who is served when there is too much to do. */
@ConfigObject(file = "shield.conf", section = "overload", single = true)
@Synopsis("Who is served when there is more to do than can be done.")
@Details(
        """
        A SIP loop is behind for as long as its sockets have not been read empty, or as a task posted to \
        it waits. Requests in dialogs are always served.
        """)
public record Overload(
        @Option(
                        "How many milliseconds behind a loop may be before new requests of strangers get 503; 0 for never.")
                @Milliseconds
                @Default("500")
                Duration strangerLag,
        @Option(
                        "How many milliseconds behind a loop may be before every new call gets 503; 0 for never.")
                @Milliseconds
                @Default("3000")
                Duration callLag,
        @Option(
                        "Seconds after which those who got 503 may ask again; each is told up to twice that.")
                @Default("5")
                Duration retryAfter,
        @Option("Most calls of strangers whose INVITE is being worked on.")
                @Details(
                        """
                        Strangers who have to authenticate have none: this is for endpoints without auth \
                        that everybody is taken for.
                        """)
                @Default("500")
                @Range(min = 0)
                int strangerInvites) {

    public Overload {
        if (retryAfter.toSeconds() < 1) {
            throw new InvalidOptionException("retry_after", "expected one second or more");
        }
    }
}
