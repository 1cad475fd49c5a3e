// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.cli.ListedObjects;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;

/** How identify sections are listed. */
final class ListedIdentifies {

    private ListedIdentifies() {}

    static ListedObjects<Identify> of(ConfigStore config) {
        ConfigView<Identify> identifies = config.view(Identify.class);
        return new ListedObjects<>(
                identifies::all,
                Identify::id,
                IdentifyLines.header(0),
                identify -> IdentifyLines.line(identify, 0),
                IdentifyLines.header(0),
                identify -> IdentifyLines.lines(identify, 0),
                identify -> identify);
    }
}
