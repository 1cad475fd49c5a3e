// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What commands show of a channel, as text that is safe to print. Much of it was chosen by a far end, so
 * that control characters are replaced.
 */
record Shown(Channel channel, Instant now) {

    private static final String NONE = "(None)";

    String name() {
        return plain(channel.name());
    }

    String state() {
        return channel.state().label();
    }

    boolean isInDialplan() {
        return !channel.location().extension().isEmpty();
    }

    String location() {
        return isInDialplan() ? plain(channel.location().toString()) : NONE;
    }

    /** The application and its data in one. */
    String applicationAndData() {
        return channel.application().isEmpty() ? NONE : plain(channel.application());
    }

    String application() {
        int open = channel.application().indexOf('(');
        String name = open < 0 ? channel.application() : channel.application().substring(0, open);
        return name.isEmpty() ? NONE : plain(name);
    }

    String data() {
        String shown = channel.application();
        int open = shown.indexOf('(');
        if (open < 0) {
            return "";
        }
        return plain(shown.substring(open + 1, shown.length() - (shown.endsWith(")") ? 1 : 0)));
    }

    String callerNumber() {
        return plain(channel.caller().number());
    }

    String bridgeId() {
        return channel.bridgeId().orElse("");
    }

    Duration age() {
        return Duration.between(channel.created(), now);
    }

    /** {@code 00:01:09}. */
    String clock() {
        Duration age = age();
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                age.toHours(),
                age.toMinutesPart(),
                age.toSecondsPart());
    }

    static String plain(String text) {
        return text.codePoints().anyMatch(Character::isISOControl)
                ? text.codePoints()
                        .map(c -> Character.isISOControl(c) ? '?' : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : text;
    }
}
