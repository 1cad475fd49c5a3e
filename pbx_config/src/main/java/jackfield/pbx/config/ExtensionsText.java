// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.dialplan.Context;
import jackfield.dialplan.DialplanRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in extensions.conf.
 *
 * @param contexts in file order
 * @param globals in file order, values put in
 * @param rules how the dialplan is to be walked
 * @param clearGlobals whether global variables from before are to go
 */
record ExtensionsText(
        List<Context> contexts,
        Map<String, String> globals,
        DialplanRules rules,
        boolean clearGlobals) {
    ExtensionsText {
        contexts = List.copyOf(contexts);
        globals = new LinkedHashMap<>(globals);
    }

    /** Extensions of all contexts. */
    long extensions() {
        return contexts.stream().mapToLong(context -> context.extensions().size()).sum();
    }
}
