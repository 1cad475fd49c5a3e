// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.config;

import jackfield.config.ConfigType;
import jackfield.sip.Endpoint;
import org.osgi.service.component.annotations.Component;

/** Announces {@code type=endpoint}. */
@Component
public final class EndpointConfigType implements ConfigType<Endpoint> {

    @Override
    public Class<Endpoint> type() {
        return Endpoint.class;
    }
}
