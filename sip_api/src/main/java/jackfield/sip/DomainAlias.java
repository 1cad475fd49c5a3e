// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Id;
import jackfield.config.Option;
import jackfield.config.Synopsis;

/** One {@code type=domain_alias} section: the section's name stands for {@code domain}. */
@ConfigObject(file = "pjsip.conf", type = "domain_alias")
@Synopsis("A name that stands for another domain.")
public record DomainAlias(
        @Id String id, @Option("Domain it stands for; empty rejects the object.") String domain) {}
