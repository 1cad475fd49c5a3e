// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Local channels: calls that go into the dialplan of this exchange. Two halves, one called and one
 * calling, each the far end of the other.
 */
@NullMarked
package jackfield.core.channel.local;

import org.jspecify.annotations.NullMarked;
