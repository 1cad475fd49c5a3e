// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Adds what a module knows of an endpoint to {@code pjsip show endpoints}. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface EndpointListing {

    /** Lines above the listing that say what the columns are. Called for each use of the command. */
    List<String> header();

    /** Lines below the endpoint of this name; none if there is nothing to say. */
    List<String> lines(String endpoint);
}
