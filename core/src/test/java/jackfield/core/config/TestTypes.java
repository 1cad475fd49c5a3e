// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigType;

/** Announces types without a framework. */
public final class TestTypes {

    private TestTypes() {}

    /** What a module's component would be. */
    public static <T extends Record> ConfigType<T> of(Class<T> type) {
        return new ConfigType<>() {
            @Override
            public Class<T> type() {
                return type;
            }
        };
    }
}
