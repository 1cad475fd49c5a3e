// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.config.ConfigType;
import org.osgi.service.component.annotations.Component;

/** Announces {@code [general]} of {@code shield.conf}. */
@Component
public final class ShieldConfigType implements ConfigType<ShieldSettings> {

    @Override
    public Class<ShieldSettings> type() {
        return ShieldSettings.class;
    }
}
