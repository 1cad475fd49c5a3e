// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The connections of one transport, by the address of the peer. Thread-safe. */
final class Connections {

    private final ConcurrentMap<InetSocketAddress, List<Connection>> byRemote =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<Connection, Set<Runnable>> watchers = new ConcurrentHashMap<>();

    void add(Connection connection) {
        watchers.put(connection, ConcurrentHashMap.newKeySet());
        byRemote.merge(connection.remote(), List.of(connection), Connections::both);
    }

    private static List<Connection> both(List<Connection> some, List<Connection> more) {
        List<Connection> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Forgets a connection that has closed, and tells those who watch it. */
    void remove(Connection connection) {
        byRemote.computeIfPresent(
                connection.remote(),
                (remote, some) -> {
                    List<Connection> rest =
                            some.stream().filter(other -> other != connection).toList();
                    return rest.isEmpty() ? null : rest;
                });
        Set<Runnable> told = watchers.remove(connection);
        if (told != null) {
            told.forEach(Runnable::run);
        }
    }

    /** Any to this peer. */
    Optional<Connection> to(InetSocketAddress peer) {
        List<Connection> some = byRemote.getOrDefault(peer, List.of());
        return some.isEmpty() ? Optional.empty() : Optional.of(some.getFirst());
    }

    /** One to this peer whose certificate was checked for this name. */
    Optional<Connection> to(InetSocketAddress peer, String name) {
        return byRemote.getOrDefault(peer, List.of()).stream()
                .filter(connection -> connection.name().equalsIgnoreCase(name))
                .findFirst();
    }

    List<Connection> all() {
        return byRemote.values().stream().flatMap(List::stream).toList();
    }

    /** As {@link SipTransport#watch}. */
    Runnable watch(Connection connection, Runnable onClosed) {
        // A task that is its own: two transactions may watch with equal ones.
        Runnable watcher = () -> onClosed.run();
        Set<Runnable> told = watchers.get(connection);
        if (told == null) {
            onClosed.run();
            return () -> {};
        }
        told.add(watcher);
        if (!watchers.containsKey(connection) && told.remove(watcher)) {
            onClosed.run();
        }
        return () -> told.remove(watcher);
    }
}
