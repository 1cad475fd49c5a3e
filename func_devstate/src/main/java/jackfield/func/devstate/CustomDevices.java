// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.devstate;

import jackfield.channel.DeviceKind;
import jackfield.channel.DeviceState;
import jackfield.channel.DeviceStateSource;
import jackfield.database.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Devices whose states the dialplan sets; they stay over a restart. Thread-safe. */
@Component
@DeviceKind("Custom")
public final class CustomDevices implements DeviceStateSource {
    /** Of the database. */
    static final String FAMILY = "CustomDevstate";

    private final Database database;

    @Activate
    public CustomDevices(@Reference Database database) {
        this.database = database;
    }

    @Override
    public DeviceState of(String device) {
        return database.get(FAMILY, device).flatMap(DeviceState::of).orElse(DeviceState.UNKNOWN);
    }
}
