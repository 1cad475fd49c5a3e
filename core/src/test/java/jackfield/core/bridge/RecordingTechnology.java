// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.bridge;

import jackfield.bridge.BridgeTechnology;
import jackfield.channel.Channel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bridge technology that keeps what it was asked for. */
final class RecordingTechnology implements BridgeTechnology {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private volatile boolean able = true;

    void able(boolean can) {
        able = can;
    }

    List<String> done() {
        return done;
    }

    @Override
    public Optional<Joint> join(Channel first, Channel second) {
        if (!able) {
            return Optional.empty();
        }
        String what = first.media().formats() + "-" + second.media().formats();
        done.add("join " + what);
        return Optional.of(() -> done.add("close " + what));
    }
}
