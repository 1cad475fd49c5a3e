// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.channel.CallerId;
import jackfield.config.Position;
import jackfield.dialplan.Context;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanRules;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dialplan of exact names, all with one step. */
public final class FakeDialplan implements Dialplan {

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, String> globals = new HashMap<>();
    private DialplanRules rules = DialplanRules.DEFAULT;

    public FakeDialplan with(String context, String... extensions) {
        names.computeIfAbsent(context, any -> new ArrayList<>()).addAll(List.of(extensions));
        return this;
    }

    @Override
    public Published publish(
            String registrar, List<Context> contexts, Map<String, String> globals) {
        contexts.forEach(c -> c.extensions().forEach(e -> with(c.name(), e.pattern())));
        this.globals.putAll(globals);
        return () -> contexts.forEach(c -> names.remove(c.name()));
    }

    @Override
    public List<Context> contexts() {
        return names.keySet().stream().sorted().map(this::made).toList();
    }

    @Override
    public Optional<Context> context(String name) {
        return names.containsKey(name) ? Optional.of(made(name)) : Optional.empty();
    }

    private Context made(String name) {
        List<Extension> extensions =
                names.getOrDefault(name, List.of()).stream()
                        .map(e -> new Extension(e, "", List.of(step())))
                        .toList();
        return new Context(name, extensions, List.of(), "test");
    }

    private static Step step() {
        return new Step(1, "", "NoOp", "", new Position("extensions.conf", 1, 1));
    }

    @Override
    public DialplanRules rules() {
        return rules;
    }

    @Override
    public void rules(DialplanRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean exists(String context, String extension, CallerId caller) {
        return names.getOrDefault(context, List.of()).contains(extension);
    }

    @Override
    public boolean canMatch(String context, String extension, CallerId caller) {
        return names.getOrDefault(context, List.of()).stream()
                .anyMatch(e -> e.startsWith(extension));
    }

    @Override
    public Optional<Step> step(String context, String extension, int priority, CallerId caller) {
        return exists(context, extension, caller) && priority == 1
                ? Optional.of(step())
                : Optional.empty();
    }

    @Override
    public Optional<Integer> label(
            String context, String extension, String label, CallerId caller) {
        return Optional.empty();
    }

    @Override
    public Optional<String> global(String name) {
        return Optional.ofNullable(globals.get(name));
    }

    @Override
    public void global(String name, String value) {
        globals.put(name, value);
    }

    @Override
    public Map<String, String> globals() {
        return Map.copyOf(globals);
    }

    @Override
    public void globals(Map<String, String> all) {
        globals.clear();
        globals.putAll(all);
    }
}
