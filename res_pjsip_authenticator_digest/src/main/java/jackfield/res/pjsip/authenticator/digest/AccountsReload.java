// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.config.ConfigProblem;
import jackfield.module.Reloadable;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Has the {@code auth} sections read again with {@code module reload}; {@code res_pjsip} announces them. */
@Component
public final class AccountsReload implements Reloadable {

    @Override
    public List<ConfigProblem> reload() {
        return List.of(); // the store tells what is wrong with its files
    }

    @Override
    public Set<String> files() {
        return Set.of("pjsip.conf");
    }
}
