// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The bridging engine. A bridge keeps its two channels joined while their media change, and ends when
 * one of them does. Joining is the work of a technology that a module offers; it is leased for as long
 * as its joint is in use. Events only queue that work, which runs on an io thread.
 */
@NullMarked
package jackfield.core.bridge;

import org.jspecify.annotations.NullMarked;
