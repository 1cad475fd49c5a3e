// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.ListedObjects;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Auth;
import java.util.List;

/** How credentials are listed; no secret is among what is shown. */
final class ListedAuths {

    private ListedAuths() {}

    static ListedObjects<Auth> of(ConfigStore config) {
        ConfigView<Auth> auths = config.view(Auth.class);
        List<String> header = List.of(ListingLines.TOP.authHeader());
        return new ListedObjects<>(
                auths::all,
                Auth::id,
                header,
                ListedAuths::line,
                header,
                auth -> List.of(line(auth)),
                auth -> auth);
    }

    private static String line(Auth auth) {
        return ListingLines.TOP.auth("I/OAuth", auth.id() + "/" + auth.username());
    }
}
