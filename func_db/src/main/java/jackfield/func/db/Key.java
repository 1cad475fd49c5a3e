// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.db;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;

/** A family and a key. */
@OptionValue(accepts = "family/key")
public record Key(String family, String key) {

    public static Key parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash + 1 == text.length()) {
            throw new BadValueException("expected family/key");
        }
        return new Key(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return family + "/" + key;
    }
}
