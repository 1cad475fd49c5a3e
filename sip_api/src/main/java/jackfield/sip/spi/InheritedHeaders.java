// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.channel.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Headers that a channel hands to the channels that it calls, for their INVITE. They stand among its
 * variables, under names that the dialplan cannot write by itself, and are handed on as variables are.
 */
public final class InheritedHeaders {

    private static final String START = "PJSIP_INHERITABLE_HEADER(";
    private static final int MOST = 100;

    private InheritedHeaders() {}

    /** In the order in which they were added. */
    public static List<HeaderLine> of(Variables variables) {
        List<HeaderLine> lines = new ArrayList<>();
        Map<String, String> all = variables.all();
        for (int i = 0; i < MOST; i++) {
            String line = all.getOrDefault(name(i), "");
            int colon = line.indexOf(':');
            if (colon > 0) {
                lines.add(new HeaderLine(line.substring(0, colon), line.substring(colon + 1)));
            }
        }
        return lines;
    }

    /**
     * Changes them.
     *
     * @throws IllegalArgumentException if they become too many
     */
    public static void change(Variables variables, UnaryOperator<List<HeaderLine>> change) {
        List<HeaderLine> before = of(variables);
        List<HeaderLine> after = change.apply(before);
        if (after.size() > MOST) {
            throw new IllegalArgumentException(
                    "more than " + MOST + " headers cannot be handed on");
        }
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String line = i < after.size() ? after.get(i).name() + ":" + after.get(i).value() : "";
            variables.set("__" + name(i), line);
        }
    }

    private static String name(int number) {
        return START + number + ")";
    }
}
