// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.spi.MessageTap;
import jackfield.sip.stack.loop.NettyLoop;
import java.net.InetSocketAddress;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows messages to those who listen; costs one volatile read where nobody does. Thread-safe. */
public final class Taps implements MessageReceiver {

    private static final Logger log = LoggerFactory.getLogger(Taps.class);

    private final ModuleServices<MessageTap> taps;
    private final MessageReceiver next;

    public Taps(ModuleServices<MessageTap> taps, MessageReceiver next) {
        this.taps = taps;
        this.next = next;
    }

    @Override
    public void received(
            SipTransport transport, NettyLoop loop, byte[] data, InetSocketAddress source) {
        tell(tap -> tap.received(transport, source, data));
        next.received(transport, loop, data, source);
    }

    @Override
    public boolean refused(
            SipTransport transport,
            NettyLoop loop,
            byte[] head,
            int status,
            String reason,
            InetSocketAddress source) {
        tell(tap -> tap.received(transport, source, head));
        return next.refused(transport, loop, head, status, reason, source);
    }

    void sent(SipTransport transport, byte[] data, InetSocketAddress to) {
        tell(tap -> tap.sent(transport, to, data));
    }

    /** What a tap does wrong is no fault of the message. */
    private void tell(Consumer<MessageTap> what) {
        for (Offer<MessageTap> offer : taps.offers()) {
            try {
                offer.ask(
                        tap -> {
                            what.accept(tap);
                            return true;
                        });
            } catch (RuntimeException e) {
                log.error("A tap of {} failed", offer.module(), e);
            }
        }
    }
}
