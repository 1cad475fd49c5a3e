// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.message.SIPResponse;

/** A response that parses most of its headers only when asked for them. */
@SuppressWarnings("serial") // never serialized
final class LeanResponse extends SIPResponse implements LeanMessage {

    private final Deferred deferred = new Deferred(this);

    LeanResponse() {
        headerTable = deferred.table(headerTable);
        headers = deferred.list(headers);
    }

    @Override
    public Deferred deferred() {
        return deferred;
    }
}
