// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.config.ConfigType;
import org.osgi.service.component.annotations.Component;

/** Announces the sections of {@code indications.conf}. */
@Component
public final class ToneZoneSectionType implements ConfigType<ToneZoneSection> {

    @Override
    public Class<ToneZoneSection> type() {
        return ToneZoneSection.class;
    }
}
