// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.stack;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.config.OptionValue;
import jackfield.dialplan.Destination;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Subroutines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a subroutine is, and what it is told.
 *
 * @param arguments as written, without the parentheses
 */
@OptionValue(accepts = "[[context,]extension,]priority[(argument1[,argument2...])]")
public record SubroutineCall(Destination destination, List<String> arguments) {

    public SubroutineCall {
        arguments = List.copyOf(arguments);
    }

    public static SubroutineCall parse(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return new SubroutineCall(Destination.parse(text), List.of());
        }
        int close = text.lastIndexOf(')');
        String arguments = text.substring(open + 1, close > open ? close : text.length());
        return new SubroutineCall(Destination.parse(text.substring(0, open)), split(arguments));
    }

    /** At commas that are not in quotes, in parentheses or behind a backslash. */
    private static List<String> split(String text) {
        List<String> all = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == ',' && depth == 0 && !quoted) {
                all.add(item.toString());
                item.setLength(0);
            } else if (next == '\\' && i + 1 < text.length()) {
                i++;
                item.append(text.charAt(i));
            } else if (next == '"') {
                quoted = !quoted;
            } else {
                depth = Math.max(0, depth + (next == '(' ? 1 : next == ')' ? -1 : 0));
                item.append(next);
            }
        }
        if (!text.isEmpty()) {
            all.add(item.toString());
        }
        return all;
    }

    /** Goes there; false if the channel's dialplan has no such place. */
    boolean enter(Channel channel, Dialplan dialplan, Subroutines subroutines) {
        Optional<Location> place =
                destination
                        .from(channel, dialplan)
                        .filter(found -> isThere(found, channel, dialplan));
        place.ifPresent(found -> subroutines.enter(channel, found, arguments));
        return place.isPresent();
    }

    private static boolean isThere(Location place, Channel channel, Dialplan dialplan) {
        return dialplan.step(place.context(), place.extension(), place.priority(), channel.caller())
                .isPresent();
    }

    @Override
    public String toString() {
        return destination + "(" + String.join(",", arguments) + ")";
    }
}
