// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.sip.OpenTransport;
import jackfield.sip.spi.MessageTap;
import jackfield.thread.Timers;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Remembers messages: always those of the last calls, on demand all. Thread-safe. */
@Component(service = {MessageTap.class, CaptureTap.class})
public final class CaptureTap implements MessageTap {

    private static final long CALLS = 4L << 20;

    /** REGISTER, OPTIONS and the like have a place of their own, so that they push no call out. */
    private static final long OTHERS = 1L << 20;

    private final Supplier<Instant> clock;
    private final CallRing calls = new CallRing(CALLS);
    private final CallRing others = new CallRing(OTHERS);
    private final History history = new History();

    @Activate
    public CaptureTap(@Reference Timers timers) {
        clock = timers::now;
    }

    History history() {
        return history;
    }

    @Override
    public void received(OpenTransport transport, InetSocketAddress from, byte[] message) {
        keep(true, transport, from, message);
    }

    @Override
    public void sent(OpenTransport transport, InetSocketAddress to, byte[] message) {
        keep(false, transport, to, message);
    }

    private void keep(
            boolean received, OpenTransport transport, InetSocketAddress far, byte[] message) {
        String callId = CallIdScan.callId(message);
        if (callId.isEmpty()) {
            return; // a keep-alive, or nothing that could be told apart
        }
        Captured captured = new Captured(received, transport, far, message.clone(), clock.get());
        history.add(captured);
        (calls.knows(callId) || beginsCall(message) ? calls : others).add(callId, captured);
    }

    private static boolean beginsCall(byte[] message) {
        return message.length > 6
                && message[0] == 'I'
                && message[1] == 'N'
                && message[2] == 'V'
                && message[6] == ' ';
    }

    /** A leg began; its first message may be yet to come. */
    void leg(String callId, CallCapture.Leg leg) {
        calls.of(callId).leg(leg);
    }

    /** The newest Call-ID that began with an INVITE and has messages. */
    Optional<CallCapture> last() {
        return calls.all().reversed().stream()
                .filter(call -> !call.messages().isEmpty())
                .findFirst();
    }

    /** By its Call-ID, or by the name of its channel. */
    Optional<CallCapture> named(String name) {
        return calls.find(name)
                .or(() -> others.find(name))
                .or(
                        () ->
                                calls.all().reversed().stream()
                                        .filter(it -> it.leg().channel().equalsIgnoreCase(name))
                                        .findFirst());
    }

    /** This one and the other legs of the same call, in the order they began. */
    List<CallCapture> legs(CallCapture one) {
        String linked = one.leg().linkedId();
        return linked.isEmpty()
                ? List.of(one)
                : calls.all().stream()
                        .filter(call -> call.leg().linkedId().equals(linked))
                        .toList();
    }

    /** All messages that are remembered, in the order of time. */
    List<Captured> all() {
        return Stream.of(calls.all(), others.all())
                .flatMap(List::stream)
                .flatMap(call -> call.messages().stream())
                .sorted(Comparator.comparing(Captured::time))
                .toList();
    }

    /** Names of calls, for completion. */
    List<String> names() {
        return calls.all().reversed().stream()
                .limit(20)
                .flatMap(call -> Stream.of(call.leg().channel(), call.callId()))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
