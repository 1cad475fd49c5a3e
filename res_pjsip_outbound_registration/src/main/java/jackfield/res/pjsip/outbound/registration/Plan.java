// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.config.ConfigView;
import jackfield.sip.Auth;
import java.util.List;

/**
 * All that a registration is made of: if any of it changes, it begins anew.
 *
 * @param auths the sections that {@code outbound_auth} names
 */
record Plan(Registration registration, List<Auth> auths) {

    static Plan of(Registration registration, ConfigView<Auth> auths) {
        return new Plan(
                registration,
                registration.outboundAuth().stream()
                        .flatMap(name -> auths.get(name).stream())
                        .toList());
    }
}
