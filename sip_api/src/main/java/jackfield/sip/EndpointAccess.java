// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.AccessList;
import jackfield.config.Adds;
import jackfield.config.AlsoOption;
import jackfield.config.Example;
import jackfield.config.Option;
import java.util.List;

/** Addresses that the endpoint may use. */
public record EndpointAccess(
        @Option("Source address rule of this endpoint.")
                @AlsoOption(name = "deny", value = "Source address rule of this endpoint.")
                @Example("permit=192.0.2.0/24")
                AccessList permit,
        @Option("Named lists; the same name twice is an error.") @Adds List<String> acl,
        @Option("Contact address rule.")
                @AlsoOption(name = "contact_deny", value = "Contact address rule.")
                AccessList contactPermit,
        @Option("Named lists for Contact.") @Adds List<String> contactAcl) {}
