// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.util.List;
import java.util.function.Supplier;
import javax.sip.header.Header;

/** What a stage says of a request. Nobody but the pipeline acts on it. */
public sealed interface Verdict {

    /** Verdicts that need no more words. */
    enum Plain implements Verdict {
        /** To the next stage. */
        PROCEED,
        /** No answer. */
        DROP,
        /** The handler keeps the request's transaction and answers it, now or later. */
        TAKEN
    }

    /**
     * Answer with this status and these headers besides the usual ones.
     *
     * @param status 200-699
     */
    record Respond(int status, List<Header> headers) implements Verdict {
        public Respond {
            headers = List.copyOf(headers);
        }
    }

    static Verdict proceed() {
        return Plain.PROCEED;
    }

    static Verdict drop() {
        return Plain.DROP;
    }

    static Verdict taken() {
        return Plain.TAKEN;
    }

    static Verdict respond(int status, Header... headers) {
        return new Respond(status, List.of(headers));
    }

    /** Asks the next stage if this one has nothing against it. */
    default Verdict then(Supplier<Verdict> next) {
        return this == Plain.PROCEED ? next.get() : this;
    }
}
