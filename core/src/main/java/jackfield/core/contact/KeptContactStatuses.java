// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.contact;

import jackfield.sip.ContactStatus;
import jackfield.sip.ContactStatuses;
import jackfield.sip.SipUri;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiPredicate;
import org.osgi.service.component.annotations.Component;

/** Statuses of contacts in memory. Thread-safe. */
@Component
public final class KeptContactStatuses implements ContactStatuses {

    private final ConcurrentMap<Key, ContactStatus> statuses = new ConcurrentHashMap<>();

    private record Key(String aor, SipUri contact) {}

    @Override
    public ContactStatus of(String aor, SipUri contact) {
        return statuses.getOrDefault(new Key(aor, contact), ContactStatus.NOT_QUALIFIED);
    }

    @Override
    public void put(String aor, SipUri contact, ContactStatus status) {
        Key key = new Key(aor, contact);
        if (status.equals(ContactStatus.NOT_QUALIFIED)) {
            statuses.remove(key);
        } else {
            statuses.put(key, status);
        }
    }

    @Override
    public void retain(BiPredicate<String, SipUri> wanted) {
        statuses.keySet().removeIf(key -> !wanted.test(key.aor(), key.contact()));
    }
}
