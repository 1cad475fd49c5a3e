// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Contact;
import jackfield.sip.Contacts;
import jackfield.sip.SipUri;
import jackfield.thread.Timers;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegisteredContactsTest {

    private final Clock clock = new Clock();
    private final RegisteredContacts contacts = new RegisteredContacts(clock, new Direct());

    @Test
    void returnsWhatWasPutIn() {
        contacts.update("201", none -> List.of(contact("sip:a@192.0.2.10", 60)));
        assertThat(contacts.of("201")).extracting(c -> c.uri().user()).containsExactly("a");
        assertThat(contacts.of("202")).isEmpty();
        assertThat(contacts.all()).containsOnlyKeys("201");
    }

    @Test
    void doesNotReturnWhatHasExpired() {
        contacts.update(
                "201",
                none -> List.of(contact("sip:a@192.0.2.10", 60), contact("sip:b@192.0.2.11", 120)));
        clock.now = clock.now.plusSeconds(60);
        assertThat(contacts.of("201")).extracting(c -> c.uri().user()).containsExactly("b");
        assertThat(contacts.all().get("201")).hasSize(1);
    }

    @Test
    void doesNotShowTheExpiredToAChange() {
        contacts.update("201", none -> List.of(contact("sip:a@192.0.2.10", 60)));
        clock.now = clock.now.plusSeconds(61);
        contacts.update(
                "201",
                before -> {
                    assertThat(before).isEmpty();
                    return List.of(contact("sip:c@192.0.2.12", 60));
                });
        assertThat(contacts.of("201")).hasSize(1);
    }

    @Test
    void forgetsAnAorWithoutContacts() {
        contacts.update("201", none -> List.of(contact("sip:a@192.0.2.10", 60)));
        contacts.update("201", before -> List.of());
        assertThat(contacts.size()).isZero();
    }

    @Test
    void sweepsWhatHasExpired() {
        contacts.update("201", none -> List.of(contact("sip:a@192.0.2.10", 60)));
        contacts.update("202", none -> List.of(contact("sip:b@192.0.2.10", 600)));
        clock.now = clock.now.plusSeconds(90);
        clock.task.run();
        assertThat(contacts.size()).isEqualTo(1);
        assertThat(contacts.of("202")).hasSize(1);
    }

    @Test
    void tellsOfAorsWhoseContactsHaveChanged() {
        List<String> told = new ArrayList<>();
        Contacts.Listening listening = contacts.listen(told::add);
        contacts.update("201", none -> List.of(contact("sip:a@192.0.2.10", 60)));
        contacts.update("201", same -> same);
        assertThat(told).containsExactly("201");

        clock.now = clock.now.plusSeconds(90);
        clock.task.run();
        assertThat(told).containsExactly("201", "201");

        listening.close();
        contacts.update("202", none -> List.of(contact("sip:b@192.0.2.10", 600)));
        assertThat(told).hasSize(2);
    }

    @Test
    void stopsSweepingWithTheComponent() {
        contacts.deactivate();
        assertThat(clock.cancelled).isTrue();
    }

    @Test
    void losesNoUpdateAmongMany() throws Exception {
        int threads = 8;
        int each = 200;
        CountDownLatch done = new CountDownLatch(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int t = 0; t < threads; t++) {
                int number = t;
                pool.execute(
                        () -> {
                            IntStream.range(0, each).forEach(i -> add(number * each + i));
                            done.countDown();
                        });
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(contacts.of("201")).hasSize(threads * each);
    }

    private void add(int number) {
        contacts.update(
                "201",
                before -> {
                    List<Contact> after = new ArrayList<>(before);
                    after.add(contact("sip:u" + number + "@192.0.2.10", 600));
                    return after;
                });
    }

    private Contact contact(String uri, int seconds) {
        SipUri parsed = SipUri.parse(uri);
        return new Contact(
                "201",
                parsed,
                parsed,
                clock.now.plusSeconds(seconds),
                1000,
                List.of(),
                "",
                "call",
                1,
                new InetSocketAddress("192.0.2.10", 5060),
                "transport-udp",
                "201");
    }

    private static final class Clock implements Timers {
        private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");
        private Runnable task = () -> {};
        private boolean cancelled;

        @Override
        public Timer after(Duration delay, Executor where, Runnable task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Timer every(Duration period, Executor where, Runnable task) {
            this.task = () -> where.execute(task);
            return () -> cancelled = true;
        }

        @Override
        public Instant now() {
            return now;
        }
    }

    private static final class Direct implements jackfield.thread.Threads {
        @Override
        public ThreadFactory platform(String prefix) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Thread startCall(String name, Runnable task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Executor io() {
            return Runnable::run;
        }

        @Override
        public Executor config() {
            return Runnable::run;
        }
    }
}
