// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.core.module.generation.Selection.Clash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once for each service that its key is taken. Thread-safe. */
final class ClashLog {

    private static final Logger LOG = LoggerFactory.getLogger(ClashLog.class);

    private final Set<Said> said = ConcurrentHashMap.newKeySet();

    private record Said(long service, String contract) {}

    /** A new service may clash again. */
    void forget(long service) {
        said.removeIf(one -> one.service() == service);
    }

    Batch batch() {
        return new Batch();
    }

    /** Collects clashes under a lock and reports them after it. Confined to one thread. */
    final class Batch implements Consumer<Clash> {

        private final List<Clash> found = new ArrayList<>();

        @Override
        public void accept(Clash clash) {
            found.add(clash);
        }

        void report() {
            for (Clash clash : found) {
                if (said.add(new Said(clash.refused().id(), clash.contract().contract()))) {
                    LOG.error("{}", clash);
                }
            }
        }
    }
}
