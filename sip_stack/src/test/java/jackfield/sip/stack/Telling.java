// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.sip.OutboundTransaction;
import java.util.function.Consumer;
import javax.sip.message.Response;

/** A listener that tells its party each status and failure. */
final class Telling implements OutboundTransaction.Listener {

    private final Party party;
    private final Consumer<Response> also;

    Telling(Party party) {
        this(party, response -> {});
    }

    Telling(Party party, Consumer<Response> also) {
        this.party = party;
        this.also = also;
    }

    @Override
    public void response(Response response) {
        party.tell(Integer.toString(response.getStatusCode()));
        also.accept(response);
    }

    @Override
    public void failed(OutboundTransaction.Failure failure) {
        party.tell(failure.name());
    }
}
