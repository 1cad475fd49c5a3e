// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.channel.Channel;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.spi.LegListener;
import jackfield.sip.spi.Session;

/** Tells those who listen which session is which channel's. Thread-safe. */
final class Legs {

    private final ModuleServices<LegListener> listeners;

    Legs(ModuleRegistry modules) {
        listeners = modules.services(LegListener.class);
    }

    void began(Session session, Channel channel) {
        for (Offer<LegListener> offer : listeners.offers()) {
            offer.ask(
                    listener -> {
                        listener.began(session.callId(), channel.name(), channel.linkedId());
                        return true;
                    });
        }
    }
}
