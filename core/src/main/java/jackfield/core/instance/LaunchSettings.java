// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.instance;

import jackfield.config.InstanceSettings;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The options of {@code asterisk.conf} as the launcher found them. Thread-safe. */
@Component
public final class LaunchSettings implements InstanceSettings {

    private final BundleContext context;

    @Activate
    public LaunchSettings(BundleContext context) {
        this.context = context;
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.ofNullable(context.getProperty(Setting.OPTION + name))
                .filter(value -> !value.isBlank());
    }
}
