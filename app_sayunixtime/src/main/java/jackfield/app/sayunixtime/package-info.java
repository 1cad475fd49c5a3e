// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Says what time it is */
@NullMarked
package jackfield.app.sayunixtime;

import org.jspecify.annotations.NullMarked;
