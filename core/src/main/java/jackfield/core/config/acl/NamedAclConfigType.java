// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.acl;

import jackfield.config.ConfigType;
import jackfield.config.NamedAcl;
import org.osgi.service.component.annotations.Component;

/** Announces the sections of {@code acl.conf}. */
@Component
public final class NamedAclConfigType implements ConfigType<NamedAcl> {

    @Override
    public Class<NamedAcl> type() {
        return NamedAcl.class;
    }
}
