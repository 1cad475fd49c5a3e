// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.channel.Channel;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionHeaders;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the headers behind a channel. */
final class SessionLookup {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLookup.class);

    private SessionLookup() {}

    /** Empty for a channel that is not SIP's, or is over. */
    static Optional<SessionHeaders> headers(Channel channel) {
        Optional<SessionHeaders> headers = channel.facet(Session.class).map(Session::headers);
        if (headers.isEmpty() && !channel.isHungUp()) {
            LOG.warn("{} has no SIP headers: it is no PJSIP channel", channel);
        }
        return headers;
    }
}
