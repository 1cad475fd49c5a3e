// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.Optional;

/**
 * An extension ready to be matched.
 *
 * @param source as published; of several with this name, put together
 * @param name its name
 * @param caller what the caller's number must match
 */
record CompiledExtension(Extension source, NamePattern name, Optional<NamePattern> caller)
        implements Comparable<CompiledExtension> {

    static CompiledExtension of(Extension source) {
        return new CompiledExtension(
                source,
                NamePattern.of(source.pattern()),
                Optional.of(source.callerId()).filter(id -> !id.isEmpty()).map(NamePattern::of));
    }

    boolean takes(String number) {
        return caller.isEmpty() || caller.get().matches(number);
    }

    Optional<Step> step(int priority) {
        for (Step step : source.steps()) {
            if (step.priority() == priority) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    Optional<Step> labeled(String label) {
        for (Step step : source.steps()) {
            if (step.label().equals(label)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** By name; of the same name, the one with a caller to match first. */
    @Override
    public int compareTo(CompiledExtension other) {
        int order = name.compareTo(other.name);
        if (order != 0 || caller.isEmpty() && other.caller.isEmpty()) {
            return order;
        }
        if (caller.isPresent() && other.caller.isPresent()) {
            return caller.get().compareTo(other.caller.get());
        }
        return caller.isPresent() ? -1 : 1;
    }
}
