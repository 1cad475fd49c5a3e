// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.dialplan.Context;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The dialplan as {@code dialplan show} prints it. Confined to one use. */
final class DialplanListing {

    private final List<String> lines = new ArrayList<>();
    private int contexts;
    private int extensions;
    private int priorities;

    /** Adds a context with the extensions that are wanted. */
    void add(Context context, Predicate<Extension> wanted) {
        contexts++;
        lines.add("[ Context '" + context.name() + "' created by '" + context.registrar() + "' ]");
        context.extensions().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(CompiledExtension::of))
                .forEach(this::add);
        for (Context.Include include : context.includes()) {
            String times = include.times().isAlways() ? "" : "," + include.times();
            line("Include =>", "'" + include.context() + times + "'", context.registrar());
        }
        lines.add("");
    }

    private void add(Extension extension) {
        extensions++;
        String caller =
                extension.callerId().isEmpty() ? "" : " (CID match '" + extension.callerId() + "')";
        String name = "'" + extension.pattern() + "'" + caller + " => ";
        for (Step step : extension.steps()) {
            priorities++;
            String place = step.position().file() + ":" + step.position().line();
            String label = step.label().isEmpty() ? "" : "   [" + step.label() + "]";
            if (!name.isEmpty() && !label.isEmpty()) {
                lines.add(("  " + name).stripTrailing());
                name = "";
            }
            line(name.isEmpty() ? label : name, text(step), place);
            name = "";
        }
    }

    private static String text(Step step) {
        return step.priority() == Step.HINT
                ? "hint: "
                        + step.application()
                        + (step.data().isEmpty() ? "" : "(" + step.data() + ")")
                : step.priority() + ". " + step.application() + "(" + step.data() + ")";
    }

    private void line(String left, String text, String right) {
        lines.add("  %-17s %-45s [%s]".formatted(left, text, right));
    }

    boolean isEmpty() {
        return contexts == 0;
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add(
                "-= %s (%s) in %s. =-"
                        .formatted(
                                count(extensions, "extension", "extensions"),
                                count(priorities, "priority", "priorities"),
                                count(contexts, "context", "contexts")));
        return all;
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
