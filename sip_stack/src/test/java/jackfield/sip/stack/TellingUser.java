// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.sip.DialogUser;
import jackfield.sip.InboundRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sip.header.CSeqHeader;
import javax.sip.message.Request;
import org.slf4j.MDC;

/** A dialog user that tells its party what comes, and answers all with 200. */
final class TellingUser implements DialogUser {

    private final Party party;
    private final List<String> calls = new CopyOnWriteArrayList<>();

    TellingUser(Party party) {
        this.party = party;
    }

    /** What the log would have named as the call, for each request. */
    List<String> calls() {
        return calls;
    }

    @Override
    public void received(InboundRequest request) {
        CSeqHeader sequence = (CSeqHeader) request.message().getHeader(CSeqHeader.NAME);
        calls.add(String.valueOf(MDC.get("call")));
        party.tell(request.method() + " " + sequence.getSeqNumber());
        request.transaction().send(200, List.of());
    }

    @Override
    public void acknowledged(Request ack) {
        party.tell("ACK");
    }

    @Override
    public void unacknowledged() {
        party.tell("no ACK");
    }
}
