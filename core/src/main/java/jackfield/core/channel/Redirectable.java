// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Location;
import java.util.Optional;

/** A channel whose walk asks where it was sent. Thread-safe. */
public interface Redirectable {

    /** Where the walk is to go on, once; it has been interrupted for that. */
    Optional<Location> takeRedirect();
}
