// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.registrar;

import jackfield.sip.Contact;
import jackfield.sip.Contacts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a REGISTER leads to besides its answer: all of it, or nothing. */
interface Effect {

    /** The contacts as the update makes them. */
    List<Contact> apply(String aor, BindingUpdate update);

    /** Tells the operator why nobody may register. */
    void refused(String aor, String why);

    static Effect inForce(Contacts contacts) {
        return new InForce(contacts);
    }

    /** Only looks what would come of it. */
    static Effect none(Contacts contacts) {
        return new None(contacts);
    }

    /** Of a request that somebody sent. */
    record InForce(Contacts contacts) implements Effect {

        private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

        @Override
        public List<Contact> apply(String aor, BindingUpdate update) {
            List<Contact> after = contacts.update(aor, update);
            update.report();
            return after;
        }

        @Override
        public void refused(String aor, String why) {
            LOG.info("{}: {}", aor, why);
        }
    }

    /** Of a request that nobody sent. */
    record None(Contacts contacts) implements Effect {

        @Override
        public List<Contact> apply(String aor, BindingUpdate update) {
            return update.apply(contacts.of(aor));
        }

        @Override
        public void refused(String aor, String why) {}
    }
}
