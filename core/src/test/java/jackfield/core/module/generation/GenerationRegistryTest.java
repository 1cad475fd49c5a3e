// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.core.module.TestFramework;
import jackfield.module.Hold;
import jackfield.module.Lease;
import jackfield.module.ModuleContract;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

final class GenerationRegistryTest {

    /** A contract as a module would implement it. */
    @ModuleContract(key = "greeting.name", ignoreCase = true)
    interface Greeting {
        String greet();
    }

    private TestFramework framework;
    private GenerationRegistry registry;
    private ModuleServices<Greeting> greetings;

    @BeforeEach
    void start(@TempDir Path folder) throws BundleException {
        framework = new TestFramework(folder);
        registry = new GenerationRegistry(framework.context());
        greetings = registry.services(Greeting.class);
    }

    @AfterEach
    void stop() throws BundleException {
        registry.deactivate();
        framework.close();
    }

    @Test
    void offersServicesOfTheKernelAtOnce() throws BundleException {
        offer(framework.emptyBundle("jackfield.core"), "plain", 0);

        assertThat(keys()).containsExactly("plain");
        assertThat(greetings.offers().getFirst().module()).isEqualTo("jackfield.core");
    }

    @Test
    void offersWhatWasRegisteredBeforeAnybodyAsked() throws BundleException {
        offer(framework.emptyBundle("jackfield.core"), "plain", 0);

        GenerationRegistry later = new GenerationRegistry(framework.context());

        assertThat(later.services(Greeting.class).offers()).hasSize(1);
        later.deactivate();
    }

    @Test
    void hidesAModuleUntilItIsAdmitted() throws BundleException {
        Bundle bundle = framework.emptyBundle("app_a");
        Generation generation = registry.candidate("app_a", bundle);
        offer(bundle, "plain", 0);
        assertThat(keys()).isEmpty();

        registry.admit(generation, Optional.empty());

        assertThat(keys()).containsExactly("plain");
        assertThat(greetings.offers().getFirst().module()).isEqualTo("app_a");
    }

    @Test
    void putsTheHighestRankingFirstAndEqualOnesByKey() throws BundleException {
        Bundle kernel = framework.emptyBundle("jackfield.core");
        offer(kernel, "b", 10);
        offer(kernel, "c", 20);
        offer(kernel, "a", 10);

        assertThat(keys()).containsExactly("c", "a", "b");
    }

    @Test
    void followsAChangedRanking() throws BundleException {
        Bundle kernel = framework.emptyBundle("jackfield.core");
        ServiceRegistration<?> low = offer(kernel, "low", 1);
        offer(kernel, "high", 2);

        low.setProperties(properties("low", 3));

        assertThat(keys()).containsExactly("low", "high");
    }

    @Test
    void findsAKeyWithoutCaseWhereTheContractSaysSo() throws BundleException {
        offer(framework.emptyBundle("jackfield.core"), "Polite", 0);

        assertThat(greetings.offer("pOLITE").map(Offer::key)).contains("Polite");
        assertThat(greetings.offer("rude")).isEmpty();
    }

    @Test
    void refusesAKeyThatAnotherModuleHas() throws BundleException {
        serving("app_a", "same");
        serving("app_b", "Same");

        assertThat(greetings.offers()).singleElement().extracting(Offer::module).isEqualTo("app_a");
    }

    @Test
    void givesARefusedKeyToTheOtherModuleWhenItsOwnerLeaves() throws BundleException {
        Serving first = serving("app_a", "same");
        serving("app_b", "same");

        first.service().unregister();

        assertThat(greetings.offers()).singleElement().extracting(Offer::module).isEqualTo("app_b");
    }

    @Test
    void letsTheNewerGenerationOfAModuleTakeOver() throws BundleException {
        Serving old = serving("app_a", "same");
        serving("app_b", "same");
        Bundle bundle = framework.emptyBundle("app_a");
        Generation newer = registry.candidate("app_a", bundle);
        offer(bundle, "same", 0);
        Lease<Greeting> inUse = lease("same");
        assertThat(inUse.service().greet()).isEqualTo("same of " + old.bundle());

        registry.admit(newer, Optional.of(old.generation()));

        assertThat(ask("same")).contains("same of " + bundle);
        assertThat(old.generation().uses()).isEqualTo(1);
        inUse.close();
        assertThat(old.generation().retire().toCompletableFuture()).isDone();
    }

    @Test
    void leadsAnOldSnapshotToTheNewGeneration() throws BundleException {
        Serving old = serving("app_a", "same");
        Offer<Greeting> stale = greetings.offers().getFirst();
        Bundle bundle = framework.emptyBundle("app_a");
        Generation newer = registry.candidate("app_a", bundle);
        offer(bundle, "same", 0);

        registry.admit(newer, Optional.of(old.generation()));

        assertThat(stale.ask(Greeting::greet)).contains("same of " + bundle);
    }

    @Test
    void findsNothingOfAModuleThatIsLeaving() throws BundleException {
        Serving module = serving("app_a", "plain");
        Offer<Greeting> stale = greetings.offers().getFirst();

        assertThat(registry.withdraw(module.generation()).toCompletableFuture()).isDone();

        assertThat(greetings.offers()).isEmpty();
        assertThat(stale.lease()).isEmpty();
    }

    @Test
    void drainsWhenTheLastLeaseIsClosedAndCountsEachOnce() throws BundleException {
        Serving module = serving("app_a", "plain");
        Lease<Greeting> one = lease("plain");
        Lease<Greeting> two = lease("plain");
        CompletableFuture<Void> drained =
                registry.withdraw(module.generation()).toCompletableFuture();

        one.close();
        one.close();
        assertThat(drained).isNotDone();
        two.close();
        assertThat(drained).isDone();
    }

    @Test
    void holdsTheServiceObjectFromItsFirstUseUntilItLeaves() throws BundleException {
        Bundle kernel = framework.emptyBundle("jackfield.core");
        CountingFactory factory = new CountingFactory();
        ServiceRegistration<?> service =
                kernel.getBundleContext()
                        .registerService(Greeting.class.getName(), factory, properties("plain", 0));
        assertThat(factory.made).hasValue(0);

        ask("plain");
        ask("plain");
        assertThat(factory.made).hasValue(1);
        assertThat(factory.given).hasValue(0);

        service.unregister();
        assertThat(factory.given).hasValue(1);
    }

    @Test
    void offersNoLeaseOnAServiceThatCannotBeMade() throws BundleException {
        Serving module = serving("app_a", "plain");
        module.bundle()
                .getBundleContext()
                .registerService(
                        Greeting.class.getName(), new FailingFactory(), properties("broken", 0));

        assertThat(greetings.offer("broken").orElseThrow().lease()).isEmpty();
        assertThat(module.generation().uses()).isZero();
    }

    @Test
    void asksInOrderUntilOneAnswers() throws BundleException {
        Bundle kernel = framework.emptyBundle("jackfield.core");
        offer(kernel, "a", 2);
        offer(kernel, "b", 1);

        Optional<String> answer =
                greetings.first(
                        greeting ->
                                Optional.of(greeting.greet()).filter(text -> text.startsWith("b")));

        assertThat(answer).contains("b of " + kernel);
    }

    @Test
    void ignoresAServiceWithoutAKey() throws BundleException {
        Bundle kernel = framework.emptyBundle("jackfield.core");
        kernel.getBundleContext()
                .registerService(Greeting.class.getName(), (Greeting) () -> "?", null);

        assertThat(greetings.offers()).isEmpty();
    }

    @Test
    void refusesATypeThatIsNoContract() {
        assertThatThrownBy(() -> registry.services(Runnable.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Runnable");
    }

    @Test
    void givesAHoldWithoutEffectForAnObjectOfTheKernel() {
        Hold hold = registry.hold("text");

        hold.close();
        hold.close();
        assertThat(greetings.offers()).isEmpty();
    }

    @Test
    void findsAServiceAtEachMomentOfASwitch() throws Exception {
        Serving old = serving("app_a", "same");
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger missed = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread acquirer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (!end.isDone()) {
                                        (ask("same").isPresent() ? answered : missed)
                                                .incrementAndGet();
                                        asked.countDown();
                                    }
                                });
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        Generation serving = old.generation();
        for (int swap = 0; swap < 20; swap++) {
            Bundle bundle = framework.emptyBundle("app_a");
            Generation newer = registry.candidate("app_a", bundle);
            offer(bundle, "same", 0);
            registry.admit(newer, Optional.of(serving));
            serving = newer;
        }
        end.complete(null);
        acquirer.join();

        assertThat(missed).hasValue(0);
        assertThat(answered.get()).isPositive();
    }

    private record Serving(Bundle bundle, Generation generation, ServiceRegistration<?> service) {}

    private Serving serving(String module, String key) throws BundleException {
        Bundle bundle = framework.emptyBundle(module);
        Generation generation = registry.candidate(module, bundle);
        ServiceRegistration<?> service = offer(bundle, key, 0);
        registry.admit(generation, Optional.empty());
        return new Serving(bundle, generation, service);
    }

    private static ServiceRegistration<?> offer(Bundle bundle, String key, int ranking) {
        Greeting greeting = () -> key + " of " + bundle;
        return bundle.getBundleContext()
                .registerService(Greeting.class.getName(), greeting, properties(key, ranking));
    }

    private static Dictionary<String, Object> properties(String key, int ranking) {
        return FrameworkUtil.asDictionary(
                Map.of("greeting.name", key, Constants.SERVICE_RANKING, ranking));
    }

    private List<String> keys() {
        return greetings.offers().stream().map(Offer::key).toList();
    }

    private Lease<Greeting> lease(String key) {
        return greetings.offer(key).flatMap(Offer::lease).orElseThrow();
    }

    private Optional<String> ask(String key) {
        return greetings.offer(key).flatMap(offer -> offer.ask(Greeting::greet));
    }

    private static final class CountingFactory implements ServiceFactory<Greeting> {
        private final AtomicInteger made = new AtomicInteger();
        private final AtomicInteger given = new AtomicInteger();

        @Override
        public Greeting getService(Bundle bundle, ServiceRegistration<Greeting> registration) {
            made.incrementAndGet();
            return () -> "counted";
        }

        @Override
        public void ungetService(
                Bundle bundle, ServiceRegistration<Greeting> registration, Greeting service) {
            given.incrementAndGet();
        }
    }

    private static final class FailingFactory implements ServiceFactory<Greeting> {
        @Override
        public Greeting getService(Bundle bundle, ServiceRegistration<Greeting> registration) {
            throw new IllegalStateException("meant to fail");
        }

        @Override
        public void ungetService(
                Bundle bundle, ServiceRegistration<Greeting> registration, Greeting service) {}
    }
}
