// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.dialplan.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A context ready to be searched: exact names by hash, patterns in the order in which they win. */
final class CompiledContext {

    private final Context source;
    private final Map<String, List<CompiledExtension>> exact = new HashMap<>();
    private final List<CompiledExtension> patterns = new ArrayList<>();

    CompiledContext(Context source) {
        this.source = source;
        source.extensions().stream().map(CompiledExtension::of).sorted().forEach(this::add);
    }

    private void add(CompiledExtension extension) {
        if (extension.name().isExact()) {
            exact.computeIfAbsent(extension.name().text(), any -> new ArrayList<>(1))
                    .add(extension);
        } else {
            patterns.add(extension);
        }
    }

    Context source() {
        return source;
    }

    /** The ones with exactly this name, without {@code -}; those that match a caller come first. */
    List<CompiledExtension> exact(String number) {
        return exact.getOrDefault(number, List.of());
    }

    /** The patterns, winners first. */
    List<CompiledExtension> patterns() {
        return patterns;
    }

    /** True if a step could be reached with more digits. */
    boolean couldMatch(String number, String caller) {
        return exact.values().stream().flatMap(List::stream).anyMatch(e -> could(e, number, caller))
                || patterns.stream().anyMatch(e -> could(e, number, caller));
    }

    private static boolean could(CompiledExtension extension, String number, String caller) {
        return extension.name().couldMatch(number)
                && extension.takes(caller)
                && extension.step(1).isPresent();
    }
}
