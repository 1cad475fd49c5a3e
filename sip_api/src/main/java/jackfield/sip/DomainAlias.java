// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.ConfigObject;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;

/** One {@code type=domain_alias} section: the section's name stands for {@code domain}. */
@ConfigObject(file = "pjsip.conf", type = "domain_alias")
@Synopsis("A name that stands for another domain.")
public record DomainAlias(
        @Id String id,
        @Option("Domain that the section's name stands for.")
                @Required
                @Example("domain=example.org")
                String domain) {

    public DomainAlias {
        OptionRules.notEmpty("domain", domain);
    }
}
