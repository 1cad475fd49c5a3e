// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.config.ConfigType;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=registration}. */
@Component
public final class RegistrationConfigType implements ConfigType<Registration> {

    @Override
    public Class<Registration> type() {
        return Registration.class;
    }
}
