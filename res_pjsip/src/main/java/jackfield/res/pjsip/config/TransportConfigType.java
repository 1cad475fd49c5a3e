// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.config;

import jackfield.config.ConfigType;
import jackfield.sip.Transport;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=transport}. */
@Component
public final class TransportConfigType implements ConfigType<Transport> {

    @Override
    public Class<Transport> type() {
        return Transport.class;
    }
}
