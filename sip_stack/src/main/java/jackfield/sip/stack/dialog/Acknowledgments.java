// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.NettyLoop;
import java.util.List;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** What a dialog does about 2xx to its INVITE besides telling of it (RFC 3261 §13.2.2.4). Confined to the owner's loop. */
final class Acknowledgments {

    private final DialogKit kit;
    private final NettyLoop loop;
    private final RequestWriter writer;
    private @Nullable SIPRequest last;
    private @Nullable Target lastTarget;

    Acknowledgments(DialogKit kit, NettyLoop loop, RequestWriter writer) {
        this.kit = kit;
        this.loop = loop;
        this.writer = writer;
    }

    /**
     * Sends the ACK for a 2xx, and keeps it.
     *
     * @param credentials of the INVITE, since an ACK cannot be challenged
     */
    void acknowledge(SIPResponse ok, Far far, List<Header> credentials) {
        last = send(ok, far, credentials);
        lastTarget = far.target();
    }

    private SIPRequest send(SIPResponse ok, Far far, List<Header> credentials) {
        SIPRequest ack = writer.write(Request.ACK, far, tag(ok), ok.getCSeq().getSeqNumber());
        credentials.forEach(header -> ack.addHeader((Header) header.clone()));
        kit.builder().via(ack, far.target());
        kit.sender().sendPlain(ack, far.target(), loop);
        return ack;
    }

    /**
     * Sends the last ACK again if this is the 2xx that it was for.
     *
     * @return true if it was
     */
    boolean repeat(SIPResponse ok) {
        SIPRequest ack = last;
        Target target = lastTarget;
        if (ack == null
                || target == null
                || ack.getCSeq().getSeqNumber() != ok.getCSeq().getSeqNumber()
                || !tag(ok).equals(ack.getToTag())) {
            return false;
        }
        kit.sender().sendPlain(ack, target, loop);
        return true;
    }

    /** A 2xx that nobody wants, of another fork or too late: acknowledged, then ended. */
    void end(SIPResponse ok, Far known, List<Header> credentials, long sequence) {
        Far fork = new Far(kit.locator(), kit.builder(), loop, known.requestUri(), known.target());
        fork.routes(RouteSet.ofResponse(ok));
        fork.refresh(ok);
        send(ok, fork, credentials);
        SIPRequest bye = writer.write(Request.BYE, fork, tag(ok), sequence);
        kit.sender().send(bye, fork.target(), loop, new Unheard());
    }

    private static String tag(SIPResponse ok) {
        return String.valueOf(ok.getToTag());
    }

    /** Whatever becomes of that BYE changes nothing. */
    private static final class Unheard implements OutboundTransaction.Listener {
        @Override
        public void response(Response response) {}

        @Override
        public void failed(OutboundTransaction.Failure failure) {}
    }
}
