// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.command;

import jackfield.dialplan.Context;
import jackfield.dialplan.Context.Include;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Ways of taking something out of contexts. */
final class Edits {

    /** Who published what is typed. */
    static final String REGISTRAR = "CLI";

    private Edits() {}

    /** Takes steps out of an extension, and the extension itself once it has none. */
    static BiFunction<String, List<Context>, List<Context>> without(
            String context, Predicate<Extension> extension, Predicate<Step> step) {
        return (registrar, contexts) ->
                contexts.stream()
                        .map(
                                one ->
                                        one.name().equals(context)
                                                ? with(one, left(one, extension, step))
                                                : one)
                        .toList();
    }

    private static List<Extension> left(
            Context context, Predicate<Extension> extension, Predicate<Step> step) {
        return context.extensions().stream()
                .map(one -> extension.test(one) ? without(one, step) : one)
                .filter(one -> !one.steps().isEmpty())
                .toList();
    }

    private static Extension without(Extension extension, Predicate<Step> step) {
        return new Extension(
                extension.pattern(),
                extension.callerId(),
                extension.steps().stream().filter(step.negate()).toList());
    }

    static BiFunction<String, List<Context>, List<Context>> withoutInclude(
            String context, String included) {
        return (registrar, contexts) ->
                contexts.stream()
                        .map(one -> one.name().equals(context) ? without(one, included) : one)
                        .toList();
    }

    private static Context without(Context context, String included) {
        List<Include> left =
                context.includes().stream()
                        .filter(include -> !include.context().equals(included))
                        .toList();
        return new Context(context.name(), context.extensions(), left, context.registrar());
    }

    static BiFunction<String, List<Context>, List<Context>> withoutContext(String context) {
        return (registrar, contexts) ->
                contexts.stream().filter(one -> !one.name().equals(context)).toList();
    }

    private static Context with(Context context, List<Extension> extensions) {
        return new Context(context.name(), extensions, context.includes(), context.registrar());
    }

    /** A context of its own for what is typed. */
    static Context context(String name, List<Extension> extensions, List<Include> includes) {
        return new Context(name, extensions, includes, REGISTRAR);
    }
}
