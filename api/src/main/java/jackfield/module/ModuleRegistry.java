// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.module;

import org.osgi.annotation.versioning.ProviderType;

/** Gives access to the services of modules. Thread-safe. */
@ProviderType
public interface ModuleRegistry {

    /** The services of a contract, which is marked with {@link ModuleContract}. */
    <S> ModuleServices<S> services(Class<S> contract);

    /**
     * Keeps the generation that an object's class belongs to in place until the hold is closed: the
     * module counts as in use, and its classes stay. The kernel does this for whatever of a module it
     * keeps: a channel's driver, a dialog's user, a port's reader. An object of the kernel gives a hold
     * without effect.
     */
    Hold hold(Object ofModule);
}
