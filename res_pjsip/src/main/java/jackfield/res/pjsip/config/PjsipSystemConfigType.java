// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.config;

import jackfield.config.ConfigType;
import jackfield.sip.PjsipSystem;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=system}. */
@Component
public final class PjsipSystemConfigType implements ConfigType<PjsipSystem> {

    @Override
    public Class<PjsipSystem> type() {
        return PjsipSystem.class;
    }
}
