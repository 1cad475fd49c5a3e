// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.dialplan.Context;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts contexts of the same name together; where two say something else, the first one counts. */
final class ContextMerge {

    /** What makes two extensions the same. */
    private record Key(String name, String callerId) {
        static Key of(Extension extension) {
            return new Key(NamePattern.of(extension.pattern()).text(), extension.callerId());
        }
    }

    private final String name;
    private final String registrar;
    private final Map<Key, Extension> extensions = new LinkedHashMap<>();
    private final Map<Key, Map<Integer, Step>> steps = new LinkedHashMap<>();
    private final Set<Context.Include> includes = new LinkedHashSet<>();

    private ContextMerge(Context first) {
        name = first.name();
        registrar = first.registrar();
    }

    /** One context for each name, in the order of first appearance. */
    static List<Context> merge(Collection<Context> contexts) {
        Map<String, ContextMerge> merges = new LinkedHashMap<>();
        for (Context context : contexts) {
            merges.computeIfAbsent(context.name(), any -> new ContextMerge(context)).add(context);
        }
        return merges.values().stream().map(ContextMerge::merged).toList();
    }

    private void add(Context context) {
        for (Extension extension : context.extensions()) {
            Key key = Key.of(extension);
            extensions.putIfAbsent(key, extension);
            Map<Integer, Step> known = steps.computeIfAbsent(key, any -> new TreeMap<>());
            extension.steps().forEach(step -> known.putIfAbsent(step.priority(), step));
        }
        includes.addAll(context.includes());
    }

    private Context merged() {
        List<Extension> whole =
                extensions.entrySet().stream()
                        .map(entry -> merged(entry.getKey(), entry.getValue()))
                        .toList();
        return new Context(name, whole, List.copyOf(includes), registrar);
    }

    private Extension merged(Key key, Extension first) {
        List<Step> sorted =
                steps.getOrDefault(key, Map.of()).values().stream()
                        .sorted(Comparator.comparingInt(Step::priority))
                        .toList();
        return new Extension(first.pattern(), first.callerId(), sorted);
    }
}
