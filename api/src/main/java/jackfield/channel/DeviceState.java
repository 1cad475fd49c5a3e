// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.util.Arrays;
import java.util.Optional;

/** What a device that can be called is doing. */
public enum DeviceState {
    /** Nothing is known of it. */
    UNKNOWN("UNKNOWN", "Unknown"),
    NOT_IN_USE("NOT_INUSE", "Not in use"),
    IN_USE("INUSE", "In use"),
    /** It takes no more calls. */
    BUSY("BUSY", "Busy"),
    /** There is no such device. */
    INVALID("INVALID", "Invalid"),
    /** It cannot be reached. */
    UNAVAILABLE("UNAVAILABLE", "Unavailable"),
    RINGING("RINGING", "Ringing"),
    /** It has a call, and another one rings. */
    RINGING_AND_IN_USE("RINGINUSE", "Ring+Inuse"),
    /** All its calls are on hold. */
    ON_HOLD("ONHOLD", "On Hold");

    private final String word;
    private final String label;

    DeviceState(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As the dialplan reads and writes it. */
    public String word() {
        return word;
    }

    /** As the console shows it. */
    public String label() {
        return label;
    }

    /** The state of a dialplan word, compared without case. */
    public static Optional<DeviceState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
