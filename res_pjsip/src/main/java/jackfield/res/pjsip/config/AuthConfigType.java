// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.config;

import jackfield.config.ConfigType;
import jackfield.sip.Auth;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=auth}. */
@Component
public final class AuthConfigType implements ConfigType<Auth> {

    @Override
    public Class<Auth> type() {
        return Auth.class;
    }
}
