// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Registrations of ours with other servers. Each belongs to one loop, which sends, waits and decides; what
 * others read is one immutable {@code Standing}.
 */
@NullMarked
package jackfield.res.pjsip.outbound.registration;

import org.jspecify.annotations.NullMarked;
