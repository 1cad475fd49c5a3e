// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * A registered service as it was when its properties were last read.
 *
 * @param contracts names of the interfaces it is registered under
 * @param id {@code service.id}: a later service has a greater one
 */
record ServiceEntry(
        Generation generation,
        HeldService held,
        Set<String> contracts,
        long id,
        int ranking,
        Map<String, Object> properties) {

    /** As an operator can find it in the source. */
    String name() {
        return String.valueOf(properties.getOrDefault("component.name", contracts));
    }

    static ServiceEntry read(
            ServiceReference<?> reference, Generation generation, HeldService held) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : reference.getPropertyKeys()) {
            properties.put(name, reference.getProperty(name));
        }
        return new ServiceEntry(
                generation,
                held,
                Set.of((String[]) properties.getOrDefault(Constants.OBJECTCLASS, new String[0])),
                (Long) properties.getOrDefault(Constants.SERVICE_ID, 0L),
                properties.get(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0,
                Collections.unmodifiableMap(properties));
    }
}
