// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/** Markers of verbose messages. A module that imports no core names its marker {@code verbose-3} itself. */
public final class Verbose {

    /** What happens to a call, step by step. */
    public static final Marker STEPS = MarkerFactory.getMarker(LogKind.verboseMarker(3));

    private Verbose() {}
}
