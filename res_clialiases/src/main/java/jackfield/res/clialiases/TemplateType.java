// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.clialiases;

import jackfield.config.ConfigType;
import org.osgi.service.component.annotations.Component;

/** Announces the sections of {@code cli_aliases.conf}. Thread-safe. */
@Component
public final class TemplateType implements ConfigType<Template> {
    @Override
    public Class<Template> type() {
        return Template.class;
    }
}
