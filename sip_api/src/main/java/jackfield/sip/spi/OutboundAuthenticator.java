// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import java.util.List;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.osgi.annotation.versioning.ConsumerType;

/** Proves to the far side who we are, where it asks with 401 or 407. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface OutboundAuthenticator {

    /**
     * Answers the challenges in a response. Called on any loop, once for each challenged request; never
     * blocks.
     *
     * @param auths names of {@code type=auth} sections, those to be tried first in front
     * @param request that was challenged, with the credentials that it had
     */
    Answer answer(List<String> auths, Request request, Response challenge);

    /** What there is to say to a challenge. */
    sealed interface Answer {}

    /**
     * The request may be sent again.
     *
     * @param headers all credentials of the next attempt, in the place of those that the last one had
     */
    record Credentials(List<Header> headers) implements Answer {
        public Credentials {
            headers = List.copyOf(headers);
        }
    }

    /**
     * Trying again is of no use.
     *
     * @param reason in words for a log, such as {@code the credentials for realm "example.org" were refused}
     */
    record None(String reason) implements Answer {}
}
