// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import java.net.InetSocketAddress;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which packets of one kind are written to the log. Thread-safe. */
final class Tracing {

    private volatile @Nullable Predicate<InetSocketAddress> traced;

    void on() {
        traced = any -> true;
    }

    void off() {
        traced = null;
    }

    /** Only packets from and to there; port 0 stands for any. */
    void only(InetSocketAddress place) {
        traced =
                peer ->
                        peer.getAddress().equals(place.getAddress())
                                && (place.getPort() == 0 || place.getPort() == peer.getPort());
    }

    /** Asked for each packet on a media loop: one volatile read where nothing is traced. */
    boolean wants(InetSocketAddress peer) {
        Predicate<InetSocketAddress> wanted = traced;
        return wanted != null && wanted.test(peer);
    }
}
