// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

/**
 * What the shield has done.
 *
 * @param strangers of which requests have come lately
 * @param known sources that have shown who they are
 * @param capacity sources that each table holds
 * @param dropped messages of blocked sources
 * @param beyond requests beyond the limits
 */
record Totals(long strangers, long known, int capacity, long dropped, long beyond) {}
