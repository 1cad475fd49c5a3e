// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.config.ConfigType;
import jackfield.sip.Overload;
import org.osgi.service.component.annotations.Component;

/** Announces {@code [overload]} of {@code shield.conf}, which the stack reads. */
@Component
public final class OverloadConfigType implements ConfigType<Overload> {

    @Override
    public Class<Overload> type() {
        return Overload.class;
    }
}
