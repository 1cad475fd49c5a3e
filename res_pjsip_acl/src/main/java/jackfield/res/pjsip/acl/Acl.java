// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.acl;

import jackfield.config.AccessList;
import jackfield.config.Adds;
import jackfield.config.AlsoOption;
import jackfield.config.ConfigObject;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.InvalidOptionException;
import jackfield.config.Option;
import jackfield.config.Refers;
import jackfield.config.Synopsis;
import java.util.HashSet;
import java.util.List;

/** One {@code type=acl} section: addresses that SIP requests may come from. */
@ConfigObject(file = "pjsip.conf", type = "acl")
@Synopsis("Addresses that SIP requests may come from.")
@Details(
        """
        All sections of this type apply to every request, before anything else is known of it; what
        one of them refuses is answered with 403.
        """)
public record Acl(
        @Id String id,
        @Option(
                        "Networks that requests may come from; of all lines, the last that matches decides.")
                @AlsoOption(name = "deny", value = "Networks that requests may not come from.")
                @Example("permit=192.0.2.0/24")
                AccessList permit,
        @Option("Lists of acl.conf that have to let the request pass as well.")
                @Adds
                @Refers(file = "acl.conf", vital = true)
                @Example("acl=office")
                List<String> acl,
        @Option("Networks that a Contact may name.")
                @AlsoOption(name = "contact_deny", value = "Networks that a Contact may not name.")
                AccessList contactPermit,
        @Option("Lists of acl.conf for the addresses of Contact.")
                @Adds
                @Refers(file = "acl.conf", vital = true)
                List<String> contactAcl) {

    public Acl {
        checkTwice("acl", acl);
        checkTwice("contact_acl", contactAcl);
        acl = List.copyOf(acl);
        contactAcl = List.copyOf(contactAcl);
    }

    private static void checkTwice(String option, List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new InvalidOptionException(option, "expected each list once");
        }
    }
}
