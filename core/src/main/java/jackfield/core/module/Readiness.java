// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.core.thread.Poll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Finds out whether the components of a bundle have come up, and if not, why. */
final class Readiness {

    /** Components come up while their bundle starts; what is not up soon after waits for something absent. */
    private static final Duration LIMIT = Duration.ofMillis(500);

    private static final int FAILED = ComponentConfigurationDTO.FAILED_ACTIVATION;

    private final ServiceComponentRuntime runtime;

    Readiness(ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    /** Waits a short while for all components; gives what keeps them, empty if nothing does. */
    List<String> await(Bundle bundle) {
        Poll.until(LIMIT, () -> waiting(bundle).isEmpty() || !failures(bundle).isEmpty());
        return Stream.concat(failures(bundle).stream(), waiting(bundle).stream()).toList();
    }

    /** Components whose activation failed. */
    List<String> failures(Bundle bundle) {
        return components(bundle)
                .flatMap(
                        component ->
                                configurations(component)
                                        .filter(one -> one.state == FAILED)
                                        .map(one -> FailureText.of(one.failure)))
                .distinct()
                .toList();
    }

    private List<String> waiting(Bundle bundle) {
        Set<String> services = new TreeSet<>();
        List<String> waiting = new ArrayList<>(unregistered(bundle));
        components(bundle)
                .forEach(
                        component -> {
                            if (configurations(component).findAny().isEmpty()) {
                                waiting.add(component.name + " has not come up");
                            }
                            missing(component).forEach(services::add);
                        });
        if (!services.isEmpty()) {
            waiting.add("nobody provides " + String.join(", ", services));
        }
        return waiting;
    }

    /** What the runtime cannot read or link leaves no trace but that it is not there. */
    private List<String> unregistered(Bundle bundle) {
        String header = bundle.getHeaders("").get(ComponentConstants.SERVICE_COMPONENT);
        int declared = header == null || header.isBlank() ? 0 : header.split(",").length;
        int missing = declared - runtime.getComponentDescriptionDTOs(bundle).size();
        return missing > 0
                ? List.of(
                        "%d of its %d components cannot be registered".formatted(missing, declared))
                : List.of();
    }

    private Stream<ComponentDescriptionDTO> components(Bundle bundle) {
        Collection<ComponentDescriptionDTO> all = runtime.getComponentDescriptionDTOs(bundle);
        return all.stream().filter(runtime::isComponentEnabled);
    }

    private Stream<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream();
    }

    private Stream<String> missing(ComponentDescriptionDTO component) {
        return configurations(component)
                .filter(one -> one.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
                .flatMap(one -> Arrays.stream(one.unsatisfiedReferences))
                .map(reference -> service(component, reference));
    }

    private static String service(
            ComponentDescriptionDTO component, UnsatisfiedReferenceDTO unsatisfied) {
        for (ReferenceDTO reference : component.references) {
            if (reference.name.equals(unsatisfied.name)) {
                return reference.interfaceName;
            }
        }
        return unsatisfied.name;
    }
}
