// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.module;

import org.osgi.annotation.versioning.ProviderType;

/** A service in use: its generation stays until this is closed. Closing twice is harmless. Thread-safe. */
@ProviderType
public interface Lease<S> extends Hold {

    S service();
}
