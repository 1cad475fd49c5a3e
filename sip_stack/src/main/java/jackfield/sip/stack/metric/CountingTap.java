// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.metric;

import jackfield.metric.Metric.Sample;
import jackfield.sip.OpenTransport;
import jackfield.sip.spi.MessageTap;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** Counts every message, repetitions included, by what its first line says. Thread-safe. */
@Component(service = {MessageTap.class, CountingTap.class})
public final class CountingTap implements MessageTap {

    private final ConcurrentMap<String, MessageCounts> in = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, MessageCounts> out = new ConcurrentHashMap<>();

    @Override
    public void received(OpenTransport transport, InetSocketAddress from, byte[] message) {
        of(in, transport).count(message);
    }

    @Override
    public void sent(OpenTransport transport, InetSocketAddress to, byte[] message) {
        of(out, transport).count(message);
    }

    private static MessageCounts of(
            ConcurrentMap<String, MessageCounts> counts, OpenTransport transport) {
        String id = transport.configuration().id();
        MessageCounts known = counts.get(id);
        return known != null ? known : counts.computeIfAbsent(id, any -> new MessageCounts());
    }

    /** By direction, transport and method. */
    List<Sample> requests() {
        return Stream.concat(
                        in.entrySet().stream().map(it -> it.getValue().requests("in", it.getKey())),
                        out.entrySet().stream()
                                .map(it -> it.getValue().requests("out", it.getKey())))
                .flatMap(List::stream)
                .toList();
    }

    /** By direction, transport and status. */
    List<Sample> responses() {
        return Stream.concat(
                        in.entrySet().stream()
                                .map(it -> it.getValue().responses("in", it.getKey())),
                        out.entrySet().stream()
                                .map(it -> it.getValue().responses("out", it.getKey())))
                .flatMap(List::stream)
                .toList();
    }
}
