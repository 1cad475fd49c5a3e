// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.util.function.BiPredicate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which contacts can be reached, registered ones and those that are written in an AOR's section; kept by
 * the kernel while the module that asks them comes and goes. Thread-safe, never blocks.
 */
@ProviderType
public interface ContactStatuses {

    /** {@link ContactStatus#NOT_QUALIFIED} for a contact that nothing was put for. */
    ContactStatus of(String aor, SipUri contact);

    /** Puts what is known now; {@link ContactStatus#NOT_QUALIFIED} forgets the contact. */
    void put(String aor, SipUri contact, ContactStatus status);

    /** Forgets all contacts that the condition, of AOR and URI, does not hold for. */
    void retain(BiPredicate<String, SipUri> wanted);
}
