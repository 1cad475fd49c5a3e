// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the launcher hands over to the kernel: the directories of this instance and the settings of
 * {@code asterisk.conf}, as properties of the framework. Depends on the contracts and the JDK alone
 * where the launcher uses it too.
 */
@NullMarked
package jackfield.core.instance;

import org.jspecify.annotations.NullMarked;
