// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Numbers that say how the exchange does. Whoever has some offers them as {@link
 * jackfield.metric.Metrics}; whoever shows them, on the console or to a monitoring system, asks the
 * registry for all. A value is looked up only when somebody asks.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.metric;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
