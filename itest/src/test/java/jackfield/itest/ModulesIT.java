// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import jackfield.cli.CliResult;
import jackfield.module.ModuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Every module of the distribution comes, goes and comes again, and no other one notices. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public final class ModulesIT {

    @Inject private BundleContext context;
    @Inject private ModuleRegistry registry;
    @Inject private ServiceComponentRuntime components;

    private Kernel kernel;

    @Configuration
    public static Option[] exchange() throws IOException {
        return Provision.exchange("modules", Samples.files(0));
    }

    @Before
    public void awaitBoot() {
        kernel = new Kernel(context, registry, components);
        kernel.awaitBoot();
    }

    @Test
    public void everyModuleOfTheDistributionResolvesAndStarts() {
        assertEquals(kernel.say("module show"), distribution(), kernel.modules().keySet());
        assertAllRun();
    }

    @Test
    public void nothingDependsOnAModule() {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        kernel.modules()
                .forEach(
                        (name, bundle) ->
                                assertEquals(
                                        name,
                                        Set.of(bundle),
                                        Set.copyOf(wiring.getDependencyClosure(List.of(bundle)))));
    }

    @Test
    public void everyModuleStopsAloneAndStartsAgain() throws BundleException {
        for (Map.Entry<String, Bundle> module : kernel.modules().entrySet()) {
            Bundle bundle = module.getValue();
            List<String> before = services(bundle);
            bundle.stop(Bundle.STOP_TRANSIENT);
            assertEquals(module.getKey(), Bundle.RESOLVED, bundle.getState());
            assertNull(module.getKey(), bundle.getRegisteredServices());
            assertRun(kernel.modules().values().stream().filter(it -> !it.equals(bundle)).toList());

            bundle.start(Bundle.START_TRANSIENT);
            assertRun(List.of(bundle));
            assertEquals(module.getKey(), before, services(bundle));
        }
    }

    @Test
    public void allModulesAreUnloadedAndLoadedByTheConsole() {
        inTurn("module unload", kernel.modules().keySet());
        assertEquals(Set.of(), kernel.modules().keySet());
        inTurn("module load", distribution());
        assertEquals(distribution(), kernel.modules().keySet());
        assertAllRun();
    }

    /** Says the command for each module, those that others stand in the way of once these are through. */
    private void inTurn(String command, Set<String> modules) {
        Set<String> left = new LinkedHashSet<>(modules);
        while (!left.isEmpty()) {
            List<String> refusals = new ArrayList<>();
            boolean any = left.removeIf(module -> isDone(kernel.ask(command, module), refusals));
            // one that could not be loaded comes by itself, after the one that it missed
            any |= command.equals("module load") && left.removeAll(kernel.modules().keySet());
            assertFalse(refusals.toString(), !any);
        }
    }

    private static boolean isDone(CliResult answer, List<String> refusals) {
        if (answer.failed()) {
            refusals.addAll(answer.lines());
        }
        return !answer.failed();
    }

    private void assertAllRun() {
        assertRun(kernel.modules().values());
    }

    private void assertRun(Collection<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            assertEquals(bundle.getSymbolicName(), Bundle.ACTIVE, bundle.getState());
            assertFalse(
                    bundle.getSymbolicName() + " has no components",
                    kernel.components(bundle).isEmpty());
        }
        List<String> idle = bundles.stream().flatMap(it -> kernel.idle(it).stream()).toList();
        assertEquals(List.of(), idle);
    }

    private static Set<String> distribution() {
        Set<String> names = new TreeSet<>();
        Project.jars(Project.DIST.resolve("modules"))
                .forEach(jar -> names.add(Project.name(jar).replace(".jar", "")));
        return names;
    }

    /** What the bundle offers, by component and contract. */
    private static List<String> services(Bundle bundle) {
        ServiceReference<?>[] all = bundle.getRegisteredServices();
        return all == null
                ? List.of()
                : Stream.of(all)
                        .map(
                                it ->
                                        it.getProperty("component.name")
                                                + " as "
                                                + Arrays.toString(
                                                        (Object[])
                                                                it.getProperty(
                                                                        Constants.OBJECTCLASS)))
                        .sorted()
                        .toList();
    }
}
