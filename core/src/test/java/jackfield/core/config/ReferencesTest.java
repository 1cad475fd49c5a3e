// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.Adds;
import jackfield.config.ConfigObject;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.Default;
import jackfield.config.Id;
import jackfield.config.Option;
import jackfield.config.Refers;
import jackfield.core.config.reader.ConfigSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @ConfigObject(file = "pjsip.conf", type = "endpoint")
    record Point(
            @Id String id,
            @Option("Places.") @Refers(to = "aor") List<String> aors,
            @Option("Lists.") @Adds @Refers(file = "acl.conf") List<String> acl,
            @Option("Where to.") @Default("default") @Refers(file = "extensions.conf")
                    String context) {}

    @ConfigObject(file = "pjsip.conf", type = "aor")
    record Place(@Id String id) {}

    @ConfigObject(file = "acl.conf")
    record Hurdle(@Id String id) {}

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private LiveConfigStore store(String pjsip) {
        AnnouncedTypes types = new AnnouncedTypes();
        types.announce(TestTypes.of(Point.class), "res_pjsip", "", 1);
        types.announce(TestTypes.of(Place.class), "res_pjsip", "", 1);
        types.announce(TestTypes.of(Hurdle.class), "jackfield.core", "", 1);
        texts.put("pjsip.conf", pjsip);
        return new LiveConfigStore(ConfigSource.of(texts), types, Runnable::run);
    }

    private static List<String> warnings(LiveConfigStore store) {
        return store.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .peek(it -> assertThat(it.severity()).isEqualTo(Severity.WARNING))
                .map(ConfigProblem::toString)
                .toList();
    }

    @Test
    void aNameThatNoSectionHasIsWarnedOfWithTheNearestOne() {
        LiveConfigStore store =
                store(
                        "[201]\ntype=endpoint\naors=201, fornt\n[201]\ntype=aor\n[front]\ntype=aor\n");
        store.settle();
        assertThat(warnings(store))
                .containsExactly(
                        "pjsip.conf:3:11: 'fornt' for 'aors' in endpoint '201': there is no section"
                                + " of type 'aor' with this name; did you mean 'front'?");
        assertThat(store.view(Point.class).get("201")).isPresent();
    }

    @Test
    void onlyTheLineThatCountsIsLookedAt() {
        LiveConfigStore store =
                store(
                        "[base](!)\ntype=endpoint\naors=nobody\nacl=near\n"
                                + "[201](base)\naors=201\nacl=far\n[201]\ntype=aor\n");
        texts.put("acl.conf", "[inner]\n");
        store.settle();
        assertThat(warnings(store))
                .containsExactly(
                        "pjsip.conf:4:5: 'near' for 'acl' in endpoint '201':"
                                + " there is no such section in acl.conf",
                        "pjsip.conf:7:5: 'far' for 'acl' in endpoint '201':"
                                + " there is no such section in acl.conf");
    }

    @Test
    void nothingIsSaidBeforeAllModulesAreUp() {
        LiveConfigStore store = store("[201]\ntype=endpoint\naors=201\n");
        assertThat(store.view(Point.class).all()).hasSize(1);
        assertThat(store.problems()).isEmpty();
    }

    @Test
    void aReloadLooksAgain() {
        LiveConfigStore store = store("[201]\ntype=endpoint\naors=201\n");
        store.settle();
        texts.put("pjsip.conf", "[201]\ntype=endpoint\naors=201\n[201]\ntype=aor\n");
        assertThat(store.reload(List.of("pjsip.conf")).getFirst().problems()).isEmpty();
        texts.put("pjsip.conf", "[201]\ntype=endpoint\naors=202\n[201]\ntype=aor\n");
        assertThat(store.reload(List.of("pjsip.conf")).getFirst().problems()).hasSize(1);
    }

    @Test
    void aNameOfAnotherFileIsWarnedOfWhereItIsFirstUsed() {
        LiveConfigStore store =
                store("[a]\ntype=endpoint\ncontext=insid\n[b]\ntype=endpoint\ncontext=insid\n");
        texts.put("extensions.conf", "[general]\n[inside]\nexten => 1,1,NoOp()\n");
        assertThat(store.read("extensions.conf")).isPresent();
        store.settle();
        assertThat(warnings(store))
                .containsExactly(
                        "pjsip.conf:3:9: 'insid' for 'context' in endpoint 'a':"
                                + " there is no such section in extensions.conf;"
                                + " did you mean 'inside'?");
        texts.put("extensions.conf", "[insid]\nexten => 1,1,NoOp()\n");
        assertThat(store.read("extensions.conf")).isPresent();
        assertThat(warnings(store)).isEmpty();
    }

    @Test
    void ofAFileThatNobodyReadsNothingIsSaid() {
        LiveConfigStore store = store("[a]\ntype=endpoint\ncontext=inside\n");
        store.settle();
        assertThat(warnings(store)).isEmpty();
    }
}
