// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.bridge.Bridges;
import jackfield.channel.Channels;
import jackfield.dialplan.Subroutines;
import jackfield.thread.Timers;

/** The services that a Dial works with. */
record Kernel(Channels channels, Bridges bridges, Timers timers, Subroutines subroutines) {}
