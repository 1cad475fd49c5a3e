// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.module;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** One service of a module, known without activating it. Thread-safe. */
@ProviderType
public interface Offer<S> {

    /** The value of the contract's key property. */
    String key();

    /** Name of the module, such as {@code res_pjsip_acl}. */
    String module();

    int ranking();

    /** The service properties. */
    Map<String, Object> properties();

    /** Takes the service into use; empty if its module is leaving. The caller closes the lease. */
    Optional<Lease<S>> lease();

    /** Uses the service for the length of one call. Empty if its module is leaving. */
    default <R> Optional<R> ask(Function<S, R> use) {
        Optional<Lease<S>> taken = lease();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        try (Lease<S> lease = taken.get()) {
            return Optional.ofNullable(use.apply(lease.service()));
        }
    }
}
