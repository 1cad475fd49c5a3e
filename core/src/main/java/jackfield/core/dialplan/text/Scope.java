// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import java.util.Optional;

/** Where the values of a template come from. */
interface Scope {

    Optional<String> variable(String name);

    /** The value of a function. */
    String function(String name, String arguments);

    /** Takes a complaint about an expression. */
    void warn(String message);
}
