// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.module;

import jackfield.config.ConfigProblem;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module can read again besides the objects of the configuration store, such as {@code
 * extensions.conf}. Objects of the store need none of this: they are read again by themselves.
 */
@ConsumerType
@ModuleContract(key = "component.name")
public interface Reloadable {

    /**
     * Reads again and puts in force what can be. Called on a thread that may block, for one reload after
     * the other.
     *
     * @return what is wrong; with an error among it, something is not in force as it is written
     */
    List<ConfigProblem> reload();

    /**
     * Files of the configuration store that are read again with the module as well, since it works with
     * objects that another module announces. Called for each reload.
     */
    default Set<String> files() {
        return Set.of();
    }
}
