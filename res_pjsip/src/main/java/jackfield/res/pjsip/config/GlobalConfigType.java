// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.config;

import jackfield.config.ConfigType;
import jackfield.sip.Global;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=global}. */
@Component
public final class GlobalConfigType implements ConfigType<Global> {

    @Override
    public Class<Global> type() {
        return Global.class;
    }
}
