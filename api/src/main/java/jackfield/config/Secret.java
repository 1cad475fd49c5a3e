// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.Objects;

/** A password or another text that must not reach a log or a screen. */
@OptionValue(accepts = "text")
public final class Secret {

    /** No secret is set. */
    public static final Secret NONE = new Secret("");

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    public static Secret parse(String text) {
        return text.isEmpty() ? NONE : new Secret(text);
    }

    /** The text itself; only for computing with it. */
    public String reveal() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "" : "***";
    }
}
