// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import jackfield.module.ModuleContract;
import org.osgi.annotation.versioning.ConsumerType;

/** Announces a section type: its help is shown, and its objects are loaded, while this is registered. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface ConfigType<T extends Record> {

    /** The record, marked with {@link ConfigObject}. */
    Class<T> type();
}
