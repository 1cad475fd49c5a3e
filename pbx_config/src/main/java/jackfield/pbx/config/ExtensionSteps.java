// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.BadValueException;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of one extension while its lines are read. */
final class ExtensionSteps {

    private static final int HIGHEST = 1_000_000;

    private final ExtensionName name;
    private final Map<Integer, Step> byPriority = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();

    ExtensionSteps(ExtensionName name) {
        this.name = name;
    }

    /**
     * The number that a priority stands for.
     *
     * @param last number of the context's line before; 0 for none
     */
    int number(PriorityText priority, int last) {
        int number = base(priority, last) + priority.plus();
        if (number < 1 || number > HIGHEST) {
            throw new BadValueException("expected a priority from 1 to " + HIGHEST);
        }
        return number;
    }

    private int base(PriorityText priority, int last) {
        if (priority.isNumber()) {
            return priority.base().length() > 7 ? HIGHEST + 1 : Integer.parseInt(priority.base());
        }
        if ((priority.isNext() || priority.isSame()) && last == 0) {
            throw new BadValueException("there is no priority before this one; begin with 1");
        }
        if (priority.isNext()) {
            return last + 1;
        }
        if (priority.isSame()) {
            return last;
        }
        Integer labeled = labels.get(priority.base());
        if (labeled == null) {
            throw new BadValueException(
                    "expected a priority; " + name.pattern() + " has no label " + priority.base());
        }
        return labeled;
    }

    boolean hasLabel(String label) {
        return labels.containsKey(label);
    }

    /**
     * @throws BadValueException if the priority is taken
     */
    void add(Step step) {
        Step earlier = byPriority.putIfAbsent(step.priority(), step);
        if (earlier != null) {
            throw new BadValueException(
                    (step.priority() == Step.HINT ? "the hint" : "priority " + step.priority())
                            + " of "
                            + name.pattern()
                            + " stands in line "
                            + earlier.position().line()
                            + " already");
        }
        if (!step.label().isEmpty()) {
            labels.put(step.label(), step.priority());
        }
    }

    Extension extension() {
        List<Step> steps = new ArrayList<>(byPriority.values());
        steps.sort(Comparator.comparingInt(Step::priority));
        return new Extension(name.pattern(), name.callerId(), steps);
    }
}
