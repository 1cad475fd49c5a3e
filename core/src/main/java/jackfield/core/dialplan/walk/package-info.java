// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The walk of a channel through the dialplan: step after step on the call's own thread, until the
 * steps run out or the channel is hung up, and then {@code h}.
 */
@NullMarked
package jackfield.core.dialplan.walk;

import org.jspecify.annotations.NullMarked;
