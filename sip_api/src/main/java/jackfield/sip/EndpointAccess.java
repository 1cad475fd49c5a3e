// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.AccessList;
import jackfield.config.Adds;
import jackfield.config.AlsoOption;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Option;
import jackfield.config.Refers;
import java.util.List;

/** Addresses that the endpoint may use. */
public record EndpointAccess(
        @Option("Networks that requests of this endpoint may come from.")
                @AlsoOption(
                        name = "deny",
                        value = "Networks that requests of this endpoint may not come from.")
                @Details(
                        """
                        The permit and deny lines make one list in the order of the file. The last entry \
                        that matches decides; an address that none matches may pass.
                        """)
                @Example("permit=192.0.2.0/24")
                AccessList permit,
        @Option("Lists of acl.conf; an address must pass each of them.")
                @Adds
                @Refers(file = "acl.conf", vital = true)
                List<String> acl,
        @Option("Networks that a Contact registered by this endpoint may lie in.")
                @AlsoOption(
                        name = "contact_deny",
                        value =
                                "Networks that a Contact registered by this endpoint may not lie in.")
                AccessList contactPermit,
        @Option("Lists of acl.conf for the addresses of its Contacts.")
                @Adds
                @Refers(file = "acl.conf", vital = true)
                List<String> contactAcl) {

    public EndpointAccess {
        OptionRules.distinct("acl", acl);
        OptionRules.distinct("contact_acl", contactAcl);
    }
}
