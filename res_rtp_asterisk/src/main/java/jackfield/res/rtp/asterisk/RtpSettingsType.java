// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.config.ConfigType;
import jackfield.rtp.RtpSettings;
import org.osgi.service.component.annotations.Component;

/** Announces {@code [general]} of {@code rtp.conf}. Thread-safe. */
@Component
public final class RtpSettingsType implements ConfigType<RtpSettings> {
    @Override
    public Class<RtpSettings> type() {
        return RtpSettings.class;
    }
}
