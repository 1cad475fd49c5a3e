// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.dialplan.Context;
import jackfield.dialplan.Step;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** All contexts at one time, compiled. Immutable. */
final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(List.of());

    private final Map<String, CompiledContext> contexts = new LinkedHashMap<>();

    /**
     * @param published in order; those of the same name are put together
     */
    Snapshot(List<Context> published) {
        ContextMerge.merge(published)
                .forEach(context -> contexts.put(context.name(), new CompiledContext(context)));
    }

    Collection<CompiledContext> contexts() {
        return contexts.values();
    }

    Optional<CompiledContext> context(String name) {
        return Optional.ofNullable(contexts.get(name));
    }

    /**
     * The step that wins.
     *
     * @param open tells whether an include counts now
     * @param bestNameOnly a context in which a name matches is the last one looked at
     */
    Optional<Step> step(
            String context, Query query, Predicate<Context.Include> open, boolean bestNameOnly) {
        return search(context, open, found -> step(found, query, bestNameOnly))
                .flatMap(Function.identity());
    }

    /** True if more digits could lead to a first step. */
    boolean couldMatch(
            String context, String number, String caller, Predicate<Context.Include> open) {
        return search(
                        context,
                        open,
                        found ->
                                found.couldMatch(number, caller)
                                        ? Optional.of(true)
                                        : Optional.empty())
                .isPresent();
    }

    /** Empty if the search goes on in the includes; else what it ended with, which may be nothing. */
    private static Optional<Optional<Step>> step(
            CompiledContext context, Query query, boolean bestNameOnly) {
        for (CompiledExtension extension : context.exact(query.number())) {
            Optional<Step> step = extension.takes(query.caller()) ? query.in(extension) : none();
            if (step.isPresent() || bestNameOnly && extension.takes(query.caller())) {
                return Optional.of(step);
            }
        }
        for (CompiledExtension extension : context.patterns()) {
            if (extension.name().matches(query.number()) && extension.takes(query.caller())) {
                Optional<Step> step = query.in(extension);
                if (step.isPresent() || bestNameOnly) {
                    return Optional.of(step);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Step> none() {
        return Optional.empty();
    }

    /** Asks the context, then what it includes, depth first, each context once. */
    <R> Optional<R> search(
            String context,
            Predicate<Context.Include> open,
            Function<CompiledContext, Optional<R>> question) {
        CompiledContext first = contexts.get(context);
        if (first == null) {
            return Optional.empty();
        }
        Optional<R> answer = question.apply(first);
        if (answer.isPresent() || first.source().includes().isEmpty()) {
            return answer;
        }
        Set<String> asked = new HashSet<>(Set.of(context));
        Deque<String> waiting = new ArrayDeque<>();
        push(first, open, waiting);
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            CompiledContext next = asked.add(name) ? contexts.get(name) : null;
            if (next != null) {
                answer = question.apply(next);
                if (answer.isPresent()) {
                    return answer;
                }
                push(next, open, waiting);
            }
        }
        return Optional.empty();
    }

    private static void push(
            CompiledContext context, Predicate<Context.Include> open, Deque<String> waiting) {
        for (Context.Include include : context.source().includes().reversed()) {
            if (open.test(include)) {
                waiting.push(include.context());
            }
        }
    }
}
