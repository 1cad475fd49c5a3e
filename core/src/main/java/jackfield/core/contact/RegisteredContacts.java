// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.contact;

import jackfield.sip.Contact;
import jackfield.sip.Contacts;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Contacts in memory: one immutable list for each AOR, replaced by compare-and-set. Thread-safe. */
@Component
public final class RegisteredContacts implements Contacts {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteredContacts.class);
    private static final Duration SWEEP = Duration.ofSeconds(30);

    private final ConcurrentMap<String, List<Contact>> lists = new ConcurrentHashMap<>();
    private final List<Consumer<String>> places = new CopyOnWriteArrayList<>();
    private final Timers timers;
    private final Timer sweep;

    @Activate
    public RegisteredContacts(@Reference Timers timers, @Reference Threads threads) {
        this.timers = timers;
        sweep = timers.every(SWEEP, threads.io(), this::sweep);
    }

    @Deactivate
    void deactivate() {
        sweep.cancel();
    }

    @Override
    public List<Contact> of(String aor) {
        return alive(lists.getOrDefault(aor, List.of()), timers.now());
    }

    @Override
    public List<Contact> update(String aor, UnaryOperator<List<Contact>> change) {
        while (true) {
            List<Contact> before = lists.getOrDefault(aor, List.of());
            List<Contact> now = List.copyOf(change.apply(alive(before, timers.now())));
            if (replaced(aor, before, now)) {
                if (!now.equals(before)) {
                    tell(aor);
                }
                return now;
            }
        }
    }

    @Override
    public Map<String, List<Contact>> all() {
        Instant now = timers.now();
        Map<String, List<Contact>> all = new TreeMap<>();
        lists.forEach(
                (aor, contacts) -> {
                    List<Contact> alive = alive(contacts, now);
                    if (!alive.isEmpty()) {
                        all.put(aor, alive);
                    }
                });
        return all;
    }

    @Override
    public Listening listen(Consumer<String> aors) {
        Consumer<String> place = aor -> aors.accept(aor); // of its own, whoever listens twice
        places.add(place);
        return () -> places.remove(place);
    }

    private void tell(String aor) {
        places.forEach(place -> place.accept(aor));
    }

    /** AORs that take up memory. */
    int size() {
        return lists.size();
    }

    private void sweep() {
        for (Map.Entry<String, List<Contact>> entry : lists.entrySet()) {
            List<Contact> before = entry.getValue();
            List<Contact> alive = alive(before, timers.now());
            // Whoever was quicker has dropped the expired ones as well.
            if (alive.size() < before.size() && replaced(entry.getKey(), before, alive)) {
                before.stream().filter(contact -> !alive.contains(contact)).forEach(this::report);
                tell(entry.getKey());
            }
        }
    }

    private void report(Contact expired) {
        LOG.info("{}: contact {} has expired", expired.aor(), expired.uri());
    }

    private boolean replaced(String aor, List<Contact> before, List<Contact> now) {
        if (before.isEmpty()) {
            return now.isEmpty() || lists.putIfAbsent(aor, now) == null;
        }
        return now.isEmpty() ? lists.remove(aor, before) : lists.replace(aor, before, now);
    }

    private static List<Contact> alive(List<Contact> contacts, Instant now) {
        for (Contact contact : contacts) {
            if (!contact.expires().isAfter(now)) {
                return contacts.stream().filter(each -> each.expires().isAfter(now)).toList();
            }
        }
        return contacts;
    }
}
