// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.sip.OutboundTransaction;
import java.util.List;
import java.util.function.Function;
import javax.sip.header.Header;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** A request that is tried by TCP, and by UDP if nobody takes it there. Confined to the owner's loop. */
final class SwitchedTransaction implements OutboundTransaction, OutboundTransaction.Listener {

    private final Listener listener;
    private final Function<Listener, OutboundTransaction> byDatagram;
    private @Nullable OutboundTransaction now;
    private boolean heard;
    private boolean again;
    private @Nullable List<Header> cancelled;

    SwitchedTransaction(
            Listener listener,
            Function<Listener, OutboundTransaction> byStream,
            Function<Listener, OutboundTransaction> byDatagram) {
        this.listener = listener;
        this.byDatagram = byDatagram;
        OutboundTransaction first = byStream.apply(this);
        now = now == null ? first : now;
    }

    @Override
    public void cancel(List<Header> headers) {
        cancelled = List.copyOf(headers);
        if (now != null) {
            now.cancel(headers);
        }
    }

    @Override
    public void abandon() {
        if (now != null) {
            now.abandon();
        }
    }

    @Override
    public void response(Response response) {
        heard = true;
        listener.response(response);
    }

    @Override
    public void failed(Failure failure) {
        if (heard || again || failure != Failure.TRANSPORT_ERROR) {
            listener.failed(failure);
            return;
        }
        again = true;
        now = byDatagram.apply(listener);
        if (cancelled != null) {
            now.cancel(cancelled);
        }
    }
}
