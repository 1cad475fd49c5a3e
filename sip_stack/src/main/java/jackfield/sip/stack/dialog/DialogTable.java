// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** All dialogs. Looking up is thread-safe; what is found belongs to the owner's loop. */
final class DialogTable {

    private final ConcurrentMap<DialogKey, StackDialog> open = new ConcurrentHashMap<>();
    private final ConcurrentMap<DialogKey, StackDialog> closedLately = new ConcurrentHashMap<>();

    void add(DialogKey key, StackDialog dialog) {
        open.put(key, dialog);
    }

    /** A closed dialog still has to acknowledge what comes late. */
    void closed(DialogKey key, StackDialog dialog) {
        if (open.remove(key, dialog)) {
            closedLately.put(key, dialog);
        }
    }

    void forget(DialogKey key, StackDialog dialog) {
        open.remove(key, dialog);
        closedLately.remove(key, dialog);
    }

    Optional<StackDialog> open(DialogKey key) {
        return Optional.ofNullable(open.get(key));
    }

    Optional<StackDialog> openOrClosedLately(DialogKey key) {
        return open(key).or(() -> Optional.ofNullable(closedLately.get(key)));
    }

    int size() {
        return open.size();
    }
}
