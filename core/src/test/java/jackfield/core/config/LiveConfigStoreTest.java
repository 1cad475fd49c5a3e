// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.ConfigObject;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigView;
import jackfield.config.Default;
import jackfield.config.Id;
import jackfield.config.NamedAcl;
import jackfield.config.Option;
import jackfield.config.Position;
import jackfield.config.Refers;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.config.schema.Phone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveConfigStoreTest {

    private static final String ANN = "[ann]\ntype=phone\nowner=Ann\n";
    private static final String BOB = "[bob]\ntype=phone\nowner=Bob\n";

    private final Map<String, String> texts = new HashMap<>();
    private final AnnouncedTypes announced = new AnnouncedTypes();
    private final List<Runnable> posted = new ArrayList<>();
    private final LiveConfigStore store =
            new LiveConfigStore(ConfigSource.of(texts), announced, posted::add);

    private List<String> problems() {
        return store.problems().stream().map(ConfigProblem::toString).toList();
    }

    private void runPosted() {
        List.copyOf(posted).forEach(Runnable::run);
        posted.clear();
    }

    @Test
    void loadsAtTheFirstView() {
        texts.put("phones.conf", ANN + BOB);
        ConfigView<Phone> phones = store.view(Phone.class);
        assertThat(phones.all()).extracting(Phone::id).containsExactly("ann", "bob");
        assertThat(phones.get("bob").orElseThrow().owner()).isEqualTo("Bob");
        assertThat(phones.get("BOB")).isEmpty();
        assertThat(phones.position("bob")).hasValue(new Position("phones.conf", 4, 1));
        assertThat(store.view(Phone.class)).isSameAs(phones);
    }

    @Test
    void reloadsAndTellsListenersOnTheConfigThread() {
        texts.put("phones.conf", ANN);
        ConfigView<Phone> phones = store.view(Phone.class);
        List<Integer> seen = new ArrayList<>();
        phones.onChange(() -> seen.add(phones.all().size()));
        texts.put("phones.conf", ANN + "volume=7\n" + BOB);
        assertThat(store.reload(List.of("phones.conf", "other.conf")))
                .singleElement()
                .hasToString("phones.conf: 1 added, 1 changed, 0 removed");
        assertThat(phones.all()).hasSize(2);
        assertThat(seen).isEmpty();
        runPosted();
        assertThat(seen).containsExactly(2);
    }

    @Test
    void tellsNobodyWhenNothingHasChanged() {
        texts.put("phones.conf", ANN);
        store.view(Phone.class).onChange(() -> {});
        texts.put("phones.conf", "; moved\n" + ANN);
        store.reloadAll();
        assertThat(posted).isEmpty();
        assertThat(store.view(Phone.class).position("ann").orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void endsASubscriptionAndSurvivesAFailingListener() {
        texts.put("phones.conf", ANN);
        List<String> seen = new ArrayList<>();
        ConfigView<Phone> phones = store.view(Phone.class);
        phones.onChange(
                () -> {
                    throw new IllegalStateException("a listener of this test");
                });
        phones.onChange(() -> seen.add("second"));
        phones.onChange(() -> seen.add("third")).close();
        texts.put("phones.conf", BOB);
        store.reloadAll();
        runPosted();
        assertThat(seen).containsExactly("second");
    }

    @Test
    void keepsEverythingWhenTheFileFailsOrIsGone() {
        texts.put("phones.conf", ANN);
        ConfigView<Phone> phones = store.view(Phone.class);
        texts.put("phones.conf", BOB + "[broken\n");
        store.reloadAll();
        assertThat(phones.all()).extracting(Phone::id).containsExactly("ann");
        assertThat(problems()).containsExactly("phones.conf:4:1: no ']' after the section's name");
        assertThat(phones.errors()).hasSize(1);
        texts.remove("phones.conf");
        store.reloadAll();
        assertThat(phones.all()).hasSize(1);
        assertThat(problems()).containsExactly("phones.conf: not found in memory");
        texts.put("phones.conf", BOB);
        store.reloadAll();
        assertThat(phones.all()).extracting(Phone::id).containsExactly("bob");
        assertThat(problems()).isEmpty();
        assertThat(phones.errors()).isEmpty();
    }

    @Test
    void keepsAFaultyObjectAndTakesTheOthers() {
        texts.put("phones.conf", ANN + BOB);
        ConfigView<Phone> phones = store.view(Phone.class);
        texts.put("phones.conf", ANN + "volume=x\n" + BOB + "volume=2\n");
        ReloadedFile reloaded = store.reloadAll().get(0);
        assertThat(reloaded.isFaulty()).isTrue();
        assertThat(reloaded.changed()).isEqualTo(1);
        assertThat(phones.get("ann").orElseThrow().volume()).isEqualTo(5);
        assertThat(phones.get("bob").orElseThrow().volume()).isEqualTo(2);
        assertThat(phones.errors()).hasSize(1);
    }

    @Test
    void takesAMissingFileLightlyWhereItsOnlySectionHasNoType() {
        assertThat(store.view(Settings.class).single().level()).isEqualTo(3);
        assertThat(store.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.NOTE))
                .hasToString("settings.conf: not found in memory; defaults are taken");
    }

    @Test
    void namesOptionsWithoutEffectOnce() {
        texts.put("phones.conf", ANN + "glow=yes\n" + BOB + "labels=x\nglow=yes\n");
        store.view(Phone.class);
        assertThat(problems())
                .containsExactly("phones.conf: known, not in effect yet: glow, labels");
    }

    @Test
    void saysWhatNobodyReadsWhenAllModulesAreUp() {
        texts.put("phones.conf", ANN + "[x]\ntype=phne\n[y]\nowner=z\n");
        store.view(Phone.class);
        assertThat(problems()).isEmpty();
        store.settle();
        assertThat(problems())
                .containsExactly(
                        "phones.conf:5:6: unknown type 'phne' in section 'x'; it is ignored;"
                                + " did you mean 'phone'?",
                        "phones.conf:6:1: section 'y' has no type; it is ignored");
    }

    @Test
    void namesAFileThatIsThereAndThatNobodyReads() {
        texts.put("pjsip_wizard.conf", "[201]\ntype=wizard\n");
        assertThat(problems()).isEmpty();
        store.settle();
        assertThat(problems())
                .containsExactly(
                        "pjsip_wizard.conf: known, not in effect yet: nothing of this file is taken");
    }

    @Test
    void loadsWhatIsAnnouncedAndNobodyHasAskedFor() {
        texts.put("phones.conf", ANN + "volume=x\n");
        announced.announce(TestTypes.of(Phone.class), "app_phone", "", 7);
        assertThat(problems()).isEmpty();
        store.settle();
        assertThat(problems()).hasSize(1);
    }

    @Test
    void readsFilesThatNoRecordDescribes() {
        texts.put("extensions.conf", "[a]\nexten=>1,1,NoOp\n");
        assertThat(store.read("extensions.conf").orElseThrow().sections()).hasSize(1);
        Position place = new Position("extensions.conf", 2, 1);
        ConfigProblem problem =
                new ConfigProblem(Severity.WARNING, place, "a", "exten", "odd", "even");
        store.report("extensions.conf", List.of(problem));
        assertThat(problems()).containsExactly("extensions.conf:2:1: odd; did you mean 'even'?");
        store.read("extensions.conf");
        assertThat(problems()).isEmpty();
        assertThat(store.read("missing.conf")).isEmpty();
        assertThat(store.files()).containsExactly("extensions.conf", "missing.conf");
    }

    @Test
    void givesASingleObjectItsDefaults() {
        assertThat(store.view(FileNotesTest.Settings.class).single().level()).isEqualTo(3);
        assertThat(store.view(FileNotesTest.Settings.class).all()).isEmpty();
    }

    @Test
    void saysNothingOfAFileOfListsThatNobodyNames() {
        store.view(NamedAcl.class);
        texts.put("phones.conf", ANN);
        store.view(Guarded.class);
        assertThat(problems()).isEmpty();
    }

    @Test
    void saysWhoNamesAListThatIsNotThere() {
        texts.put("phones.conf", "[ann]\ntype=guarded\nacl=ofice,attic\n");
        ConfigView<NamedAcl> lists = store.view(NamedAcl.class);
        ConfigView<Guarded> view = store.view(Guarded.class);
        store.settle();
        assertThat(problems())
                .containsExactly(
                        "phones.conf:3:5: 'ofice' for 'acl' in guarded 'ann':"
                                + " there is no such section in acl.conf",
                        "phones.conf:3:11: 'attic' for 'acl' in guarded 'ann':"
                                + " there is no such section in acl.conf");
        assertThat(store.problems()).allMatch(problem -> problem.severity() == Severity.ERROR);
        texts.put("acl.conf", "[office]\npermit=192.0.2.0/24\n[attic]\n");
        store.reload(List.of("acl.conf"));
        assertThat(problems())
                .containsExactly(
                        "phones.conf:3:5: 'ofice' for 'acl' in guarded 'ann':"
                                + " there is no such section in acl.conf;"
                                + " did you mean 'office'?");
        assertThat(lists.all()).hasSize(2);
        assertThat(view.all()).hasSize(1);
    }

    /** A single object. */
    @ConfigObject(file = "settings.conf", section = "general", single = true)
    record Settings(@Option("Level.") @Default("3") int level) {}

    /** A type that names lists. */
    @ConfigObject(file = "phones.conf", type = "guarded")
    record Guarded(
            @Id String id,
            @Option("Lists.") @Refers(file = "acl.conf", vital = true) List<String> acl) {}
}
