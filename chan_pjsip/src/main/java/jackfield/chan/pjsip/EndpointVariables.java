// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.sip.Endpoint;
import java.util.HashMap;
import java.util.Map;

/** The variables that {@code set_var} lines put on each channel of an endpoint; the last of a name wins. */
final class EndpointVariables {

    private EndpointVariables() {}

    static Map<String, String> of(Endpoint endpoint) {
        Map<String, String> variables = new HashMap<>();
        for (String assignment : endpoint.calls().setVar()) {
            int equals = assignment.indexOf('=');
            if (equals > 0) {
                variables.put(
                        assignment.substring(0, equals).strip(),
                        assignment.substring(equals + 1).strip());
            }
        }
        return variables;
    }
}
