// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.channel.Channel;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts values in the place of <code>${…}</code> and <code>$[…]</code>. Values are taken as they are:
 * what looks like a variable or an operator in one is not looked at again. A text that cannot be read
 * stays as it is, with a warning. Thread-safe.
 */
@ProviderType
public interface Substitution {

    /**
     * For a channel, on its call thread: functions are called. One that is not there is empty, with a
     * warning.
     */
    String substitute(Channel channel, String text);

    /**
     * Without a channel, as files are read.
     *
     * @param variables looked up before the global ones
     * @throws UnknownFunctionException if a function is named: none can be called
     */
    String substitute(Map<String, String> variables, String text);

    /**
     * Looks whether a text can be read, without values.
     *
     * @throws jackfield.config.BadValueException if a bracket is not closed
     */
    void check(String text);

    /**
     * For {@code Set}: a variable of the channel, or a function with its arguments. One that is not
     * there changes nothing, with a warning.
     */
    void assign(Channel channel, String target, String value);

    /** A function that nobody offers, or none that can be called there. */
    final class UnknownFunctionException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        public UnknownFunctionException(String message) {
            super(message);
        }
    }
}
