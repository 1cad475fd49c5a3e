// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.config.Position;
import jackfield.dialplan.Context;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import jackfield.dialplan.TimeSpan;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Small dialplans and clocks for tests. */
final class Plans {

    private Plans() {}

    /**
     * A context from lines such as {@code "100,1,2"} or {@code "_1XX/555,1"}: a name, perhaps a caller,
     * and priorities, each perhaps with a label: {@code "100,1,2(label)"}. The step's application tells
     * where it stands. {@code "include other"} includes, {@code "include other 09:00-10:00"} at times.
     */
    static Context context(String name, String... lines) {
        List<Extension> extensions = new ArrayList<>();
        List<Context.Include> includes = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("include ")) {
                String[] words = line.split(" ", 3);
                includes.add(
                        new Context.Include(
                                words[1], TimeSpan.parse(words.length > 2 ? words[2] : "")));
            } else {
                extensions.add(extension(name, line));
            }
        }
        return new Context(name, extensions, includes, "test");
    }

    private static Extension extension(String context, String line) {
        String[] parts = line.split(",");
        String[] name = parts[0].split("/", 2);
        return new Extension(
                name[0],
                name.length > 1 ? name[1] : "",
                Arrays.stream(parts).skip(1).map(part -> step(context, parts[0], part)).toList());
    }

    private static Step step(String context, String name, String text) {
        String label =
                text.contains("(") ? text.substring(text.indexOf('(') + 1, text.length() - 1) : "";
        String number = label.isEmpty() ? text : text.substring(0, text.indexOf('('));
        return new Step(
                number.equals("hint") ? Step.HINT : Integer.parseInt(number),
                label,
                name + "@" + context + ":" + number,
                "",
                new Position("extensions.conf", 1, 1));
    }

    /** A clock that shows what it is given and starts no timers. */
    static Timers clock(Supplier<Instant> now) {
        return new Timers() {
            @Override
            public Timer after(Duration delay, Executor where, Runnable task) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Timer every(Duration period, Executor where, Runnable task) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant now() {
                return now.get();
            }
        };
    }
}
