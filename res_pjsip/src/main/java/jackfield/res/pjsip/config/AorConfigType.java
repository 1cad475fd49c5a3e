// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.config;

import jackfield.config.ConfigType;
import jackfield.sip.Aor;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=aor}. */
@Component
public final class AorConfigType implements ConfigType<Aor> {

    @Override
    public Class<Aor> type() {
        return Aor.class;
    }
}
