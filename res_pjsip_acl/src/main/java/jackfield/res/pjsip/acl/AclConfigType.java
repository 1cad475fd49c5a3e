// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.acl;

import jackfield.config.ConfigType;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=acl}. */
@Component
public final class AclConfigType implements ConfigType<Acl> {

    @Override
    public Class<Acl> type() {
        return Acl.class;
    }
}
