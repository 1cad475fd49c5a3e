// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What happens in the exchange that others may want to know. A module that wants to, offers a listener;
 * whoever has something to tell asks the registry for the listeners, and there is no bus between.
 */
@Export
@Version("1.0.0")
@NullMarked
package jackfield.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
