// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.config;

import jackfield.config.ConfigType;
import jackfield.sip.DomainAlias;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=domain_alias}. */
@Component
public final class DomainAliasConfigType implements ConfigType<DomainAlias> {

    @Override
    public Class<DomainAlias> type() {
        return DomainAlias.class;
    }
}
