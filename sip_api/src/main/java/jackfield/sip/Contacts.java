// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ProviderType;

/** All registered contacts; kept by the kernel while modules come and go. Thread-safe, never blocks. */
@ProviderType
public interface Contacts {

    /** The contacts of an AOR that have not expired. */
    List<Contact> of(String aor);

    /**
     * Replaces the contacts of an AOR by what the change makes of them; called again if another thread was
     * quicker, so it must have no effect of its own.
     *
     * @return the new contacts
     */
    List<Contact> update(String aor, UnaryOperator<List<Contact>> change);

    /** All AORs with contacts that have not expired. */
    Map<String, List<Contact>> all();

    /**
     * Tells of each AOR whose contacts have changed, by an update or as some were found expired. Called on
     * the thread that changed them; the listener must only post.
     *
     * @return closing it ends the reports
     */
    Listening listen(Consumer<String> aors);

    /** A listener's place. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
