// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sound;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The sounds of this exchange. Thread-safe; finding one reads files and may block. */
@ProviderType
public interface Sounds {

    /**
     * A prompt.
     *
     * @param name a file's without its ending, below {@code sounds} or from the root
     * @param language such as {@code en_AU}; a prompt that is not there is looked for in {@code en}
     */
    Optional<Sound> find(String name, String language);

    /**
     * Tones.
     *
     * @param text a name such as {@code busy}, or a list such as {@code 480+620/500,0/500}: frequencies
     *     with the milliseconds they last, again and again but for those behind {@code !}
     * @throws jackfield.config.BadValueException if it is neither
     */
    Sound tones(String text);
}
