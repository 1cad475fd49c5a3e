// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.message.SIPRequest;

/** A request that parses most of its headers only when asked for them. */
@SuppressWarnings("serial") // never serialized
final class LeanRequest extends SIPRequest implements LeanMessage {

    private final Deferred deferred = new Deferred(this);

    LeanRequest() {
        headerTable = deferred.table(headerTable);
        headers = deferred.list(headers);
    }

    @Override
    public Deferred deferred() {
        return deferred;
    }
}
