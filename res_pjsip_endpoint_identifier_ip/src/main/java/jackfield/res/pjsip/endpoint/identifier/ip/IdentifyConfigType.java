// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.ConfigType;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=identify}. */
@Component
public final class IdentifyConfigType implements ConfigType<Identify> {

    @Override
    public Class<Identify> type() {
        return Identify.class;
    }
}
