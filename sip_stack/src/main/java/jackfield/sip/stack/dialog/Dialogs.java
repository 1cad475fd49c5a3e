// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.sip.Dialog;
import jackfield.sip.DialogUser;
import jackfield.sip.InboundRequest;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.loop.Randoms;
import java.util.Optional;
import javax.sip.address.Address;
import javax.sip.address.URI;
import javax.sip.message.Request;

/** Begins dialogs and finds them. */
public final class Dialogs {

    private static final int TAG_BYTES = 8;

    private final DialogKit kit;
    private final DialogTable table = new DialogTable();

    public Dialogs(DialogKit kit) {
        this.kit = kit;
    }

    /** Begins the dialog of an INVITE that came. */
    public Dialog called(InboundRequest invite, DialogUser user) {
        SIPRequest message = (SIPRequest) invite.message();
        DialogKey key = new DialogKey(invite.callId(), Randoms.token(TAG_BYTES));
        Address remote = message.getFrom().getAddress();
        Target back = new Target(invite.transport(), invite.source());
        StackDialog dialog =
                begin(
                        writer(key, message.getTo().getAddress(), remote),
                        new Far(kit.locator(), kit.builder(), owner(key), remote.getURI(), back),
                        user,
                        false,
                        message);
        dialog.learnCaller(message, invite.source());
        return dialog;
    }

    /** Begins the dialog of an INVITE about to be sent. */
    public Dialog calling(Request invite, Target target, DialogUser user) {
        SIPRequest message = (SIPRequest) invite;
        DialogKey key = new DialogKey(message.getCallId().getCallId(), message.getFromTag());
        URI uri = message.getRequestURI();
        return begin(
                writer(key, message.getFrom().getAddress(), message.getTo().getAddress()),
                new Far(kit.locator(), kit.builder(), owner(key), uri, target),
                user,
                true,
                message);
    }

    private RequestWriter writer(DialogKey key, Address local, Address remote) {
        return new RequestWriter(
                kit.builder(), key, (Address) local.clone(), (Address) remote.clone());
    }

    private StackDialog begin(
            RequestWriter writer, Far far, DialogUser user, boolean calling, SIPRequest invite) {
        StackDialog dialog =
                new StackDialog(
                        this, kit, writer, far, user, calling, invite.getCSeq().getSeqNumber());
        table.add(writer.key(), dialog);
        return dialog;
    }

    private NettyLoop owner(DialogKey key) {
        NettyLoop loop = kit.loops().ownerOf(key.callId());
        if (!loop.inLoop()) {
            throw new IllegalStateException("not on the owner's loop: " + loop);
        }
        return loop;
    }

    /**
     * A closed dialog that we called in stays for 64*T1, for what its INVITE may still bring; so does one
     * whose peer wants its answers elsewhere, for the 481 to what comes late.
     */
    void closed(StackDialog dialog, boolean calling) {
        if (calling || dialog.answersToSentBy()) {
            table.closed(dialog.key(), dialog);
            owner(dialog.key())
                    .after(kit.timers().patience(), () -> table.forget(dialog.key(), dialog));
        } else {
            table.forget(dialog.key(), dialog);
        }
    }

    /** The dialog that a request with a To tag is in. */
    Optional<StackDialog> of(SIPRequest request) {
        return table.open(key(request)).filter(dialog -> dialog.isFrom(request.getFromTag()));
    }

    /** Answers to this request go where Via says, as the dialog's peer wants it. */
    boolean answersToSentBy(SIPRequest request) {
        return table.openOrClosedLately(key(request))
                .filter(StackDialog::answersToSentBy)
                .isPresent();
    }

    private static DialogKey key(SIPRequest request) {
        return new DialogKey(request.getCallId().getCallId(), request.getToTag());
    }

    /**
     * Looks at a 2xx to an INVITE of ours before its sender does.
     *
     * @return true if it is done with
     */
    public boolean absorbs(SIPResponse ok) {
        String tag = String.valueOf(ok.getFromTag());
        return table.openOrClosedLately(new DialogKey(ok.getCallId().getCallId(), tag))
                .map(dialog -> dialog.absorbs(ok))
                .orElse(false);
    }

    /** True if a 2xx to an INVITE is of a dialog that is open. */
    public boolean knows(SIPResponse ok) {
        String tag = String.valueOf(ok.getFromTag());
        return table.open(new DialogKey(ok.getCallId().getCallId(), tag)).isPresent();
    }

    public int count() {
        return table.size();
    }
}
