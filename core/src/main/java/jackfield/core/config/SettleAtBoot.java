// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.module.BootListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the configuration say, after the last module has come up, what no module wants. */
@Component
public final class SettleAtBoot implements BootListener {

    private final ConfigReload config;

    @Activate
    public SettleAtBoot(@Reference ConfigReload config) {
        this.config = config;
    }

    @Override
    public void modulesLoaded() {
        config.settle();
    }
}
