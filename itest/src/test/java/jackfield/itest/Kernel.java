// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import static org.junit.Assert.assertFalse;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.module.ModuleRegistry;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The running kernel as a test sees it: its console, and the modules that it has loaded. */
final class Kernel {

    private static final String MODULE = "jackfield.module";

    private final BundleContext context;
    private final ModuleRegistry registry;
    private final ServiceComponentRuntime components;

    Kernel(BundleContext context, ModuleRegistry registry, ServiceComponentRuntime components) {
        this.context = context;
        this.registry = registry;
        this.components = components;
    }

    void awaitBoot() {
        say("core waitfullybooted");
    }

    /** Says a command, which has to succeed. */
    String say(String command, String... arguments) {
        CliResult result = ask(command, arguments);
        assertFalse(command + Arrays.toString(arguments) + ": " + result, result.failed());
        return String.join("\n", result.lines());
    }

    /** Says a command, which may fail. */
    CliResult ask(String command, String... arguments) {
        return registry.services(CliCommand.class)
                .offer(command)
                .flatMap(offer -> offer.ask(it -> it.run(CliArguments.of(arguments))))
                .orElseThrow(() -> new AssertionError("there is no command " + command));
    }

    /** Bundles of modules, by the name of the module. */
    SortedMap<String, Bundle> modules() {
        SortedMap<String, Bundle> found = new TreeMap<>();
        for (Bundle bundle : context.getBundles()) {
            for (BundleCapability module :
                    bundle.adapt(BundleRevision.class).getDeclaredCapabilities(MODULE)) {
                found.put(String.valueOf(module.getAttributes().get(MODULE)), bundle);
            }
        }
        return found;
    }

    Bundle module(String name) {
        Bundle bundle = modules().get(name);
        if (bundle == null) {
            throw new AssertionError(name + " is not loaded");
        }
        return bundle;
    }

    /** Components of the bundle that are neither satisfied nor active, or that nobody has enabled. */
    List<String> idle(Bundle bundle) {
        return descriptions(bundle)
                .filter(component -> !isReady(component))
                .map(component -> bundle.getSymbolicName() + ": " + component.name)
                .toList();
    }

    /** Names of the bundle's components. */
    List<String> components(Bundle bundle) {
        return descriptions(bundle).map(component -> component.name).sorted().toList();
    }

    private Stream<ComponentDescriptionDTO> descriptions(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream();
    }

    private boolean isReady(ComponentDescriptionDTO component) {
        Collection<ComponentConfigurationDTO> all =
                components.getComponentConfigurationDTOs(component);
        return !all.isEmpty()
                && all.stream()
                        .allMatch(
                                one ->
                                        one.state == ComponentConfigurationDTO.SATISFIED
                                                || one.state == ComponentConfigurationDTO.ACTIVE);
    }
}
