// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a step leads.
 *
 * @param context empty for the channel's own
 * @param extension empty for the channel's own
 * @param priority a number or a label
 */
@OptionValue(accepts = "[[context,]extension,]priority, where the priority may be a label")
public record Destination(String context, String extension, String priority) {

    public static Destination parse(String text) {
        List<String> parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (parts.size() > 3 || parts.getLast().isEmpty()) {
            throw new BadValueException("expected [[context,]extension,]priority");
        }
        return new Destination(
                parts.size() == 3 ? parts.getFirst() : "",
                parts.size() >= 2 ? parts.get(parts.size() - 2) : "",
                parts.getLast());
    }

    /** The place as seen from a channel; empty if it has no such label. */
    public Optional<Location> from(Channel channel, Dialplan dialplan) {
        Location here = channel.location();
        String inContext = context.isEmpty() ? here.context() : context;
        String ofExtension = extension.isEmpty() ? here.extension() : extension;
        return number().or(() -> dialplan.label(inContext, ofExtension, priority, channel.caller()))
                .map(found -> new Location(inContext, ofExtension, found));
    }

    private Optional<Integer> number() {
        try {
            return Optional.of(Integer.parseInt(priority)).filter(number -> number > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return String.join(",", context, extension, priority);
    }
}
