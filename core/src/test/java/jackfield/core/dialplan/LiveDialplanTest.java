// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import static jackfield.core.dialplan.Plans.context;
import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.dialplan.Context;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanRules;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveDialplanTest {

    private Instant now = Instant.ofEpochSecond(1_790_000_000);
    private final Dialplan dialplan = new LiveDialplan(Plans.clock(() -> now));

    private void publish(Context... contexts) {
        dialplan.publish("test", List.of(contexts), Map.of());
    }

    private Optional<String> found(String context, String number, int priority, String caller) {
        return dialplan.step(context, number, priority, new CallerId("", caller))
                .map(Step::application);
    }

    private Optional<String> found(String context, String number, int priority) {
        return found(context, number, priority, "");
    }

    @Test
    void hasNothingBeforeAnythingIsPublished() {
        assertThat(found("inside", "100", 1)).isEmpty();
        assertThat(dialplan.contexts()).isEmpty();
        assertThat(dialplan.canMatch("inside", "", CallerId.UNKNOWN)).isFalse();
    }

    @Test
    void prefersTheExactName() {
        publish(context("inside", "_1XX,1", "_X.,1", "100,1"));
        assertThat(found("inside", "100", 1)).contains("100@inside:1");
        assertThat(found("inside", "101", 1)).contains("_1XX@inside:1");
        assertThat(found("inside", "200", 1)).contains("_X.@inside:1");
    }

    @Test
    void takesEachPriorityFromTheBestNameThatHasIt() {
        publish(context("inside", "_1XX,1,2,3", "123,1", "_12X,2"));
        assertThat(found("inside", "123", 1)).contains("123@inside:1");
        assertThat(found("inside", "123", 2)).contains("_12X@inside:2");
        assertThat(found("inside", "123", 3)).contains("_1XX@inside:3");
        assertThat(found("inside", "123", 4)).isEmpty();
    }

    @Test
    void looksAtTheBestNameOnlyIfToldSo() {
        dialplan.rules(new DialplanRules(true, true));
        publish(
                context("inside", "_1XX,1,2,3", "123,1", "_12X,2", "include more"),
                context("more", "_X.,1,2"));
        assertThat(found("inside", "123", 1)).contains("123@inside:1");
        assertThat(found("inside", "123", 2)).isEmpty();
        assertThat(found("inside", "124", 1)).isEmpty();
        assertThat(found("inside", "200", 2)).contains("_X.@more:2");
    }

    @Test
    void prefersTheNameThatAsksForTheCaller() {
        publish(context("inside", "100,1", "100/5551,1", "100/_555X,1", "_X./5551,1"));
        assertThat(found("inside", "100", 1, "5551")).contains("100/5551@inside:1");
        assertThat(found("inside", "100", 1, "5-551")).contains("100/5551@inside:1");
        assertThat(found("inside", "100", 1, "5552")).contains("100/_555X@inside:1");
        assertThat(found("inside", "100", 1, "99")).contains("100@inside:1");
        assertThat(found("inside", "100", 1, "")).contains("100@inside:1");
        assertThat(found("inside", "200", 1, "5551")).contains("_X./5551@inside:1");
        assertThat(found("inside", "200", 1, "5552")).isEmpty();
    }

    @Test
    void ignoresDashes() {
        publish(context("inside", "555-1234,1", "_9-X,1"));
        assertThat(found("inside", "5551234", 1)).contains("555-1234@inside:1");
        assertThat(found("inside", "55-51234", 1)).contains("555-1234@inside:1");
        assertThat(found("inside", "9-1", 1)).contains("_9-X@inside:1");
    }

    @Test
    void comparesNamesWithCase() {
        publish(context("inside", "alice,1"));
        assertThat(found("inside", "Alice", 1)).isEmpty();
        assertThat(found("Inside", "alice", 1)).isEmpty();
    }

    @Test
    void looksInIncludesDepthFirstAfterItsOwnNames() {
        publish(
                context("inside", "_9X,1", "include a", "include b"),
                context("a", "100,1", "91,1", "include c"),
                context("b", "100,1", "200,1"),
                context("c", "200,1", "300,1"));
        assertThat(found("inside", "91", 1)).contains("_9X@inside:1");
        assertThat(found("inside", "100", 1)).contains("100@a:1");
        assertThat(found("inside", "200", 1)).contains("200@c:1");
        assertThat(found("inside", "300", 1)).contains("300@c:1");
        assertThat(found("b", "300", 1)).isEmpty();
    }

    @Test
    void noticesLoopsOfIncludes() {
        publish(
                context("a", "include b", "include a"),
                context("b", "include a", "include missing", "100,1"));
        assertThat(found("a", "100", 1)).contains("100@b:1");
        assertThat(found("a", "200", 1)).isEmpty();
        assertThat(dialplan.canMatch("a", "2", CallerId.UNKNOWN)).isFalse();
    }

    @Test
    void includesOnlyAtTheTimesWritten() {
        publish(context("inside", "include office 09:00-17:59"), context("office", "100,1"));
        now = LocalDateTime.parse("2026-11-23T12:00").atZone(ZoneId.systemDefault()).toInstant();
        assertThat(found("inside", "100", 1)).contains("100@office:1");
        now = LocalDateTime.parse("2026-11-23T18:00").atZone(ZoneId.systemDefault()).toInstant();
        assertThat(found("inside", "100", 1)).isEmpty();
        assertThat(dialplan.canMatch("inside", "10", CallerId.UNKNOWN)).isFalse();
    }

    @Test
    void putsContextsOfTheSameNameTogether() {
        dialplan.publish(
                "one",
                List.of(context("inside", "100,1", "_1-XX,1"), context("inside", "100,2,1")),
                Map.of());
        dialplan.publish("two", List.of(context("inside", "200,1", "_1xx,2")), Map.of());
        assertThat(found("inside", "100", 2)).contains("100@inside:2");
        assertThat(found("inside", "200", 1)).contains("200@inside:1");
        Context merged = dialplan.context("inside").orElseThrow();
        assertThat(merged.registrar()).isEqualTo("test");
        assertThat(merged.extensions())
                .extracting(Extension::pattern)
                .containsExactly("100", "_1-XX", "200");
        assertThat(merged.extensions().get(1).steps())
                .extracting(Step::priority)
                .containsExactly(1, 2);
    }

    @Test
    void replacesWhatARegistrarPublishedBefore() {
        publish(context("old", "100,1"));
        publish(context("new", "100,1"));
        assertThat(found("old", "100", 1)).isEmpty();
        assertThat(dialplan.contexts()).extracting(Context::name).containsExactly("new");
    }

    @Test
    void takesAwayOnlyWhatIsStillInForce() {
        Context same = context("inside", "100,1");
        var first = dialplan.publish("test", List.of(same), Map.of());
        var second = dialplan.publish("test", List.of(same), Map.of());
        first.close();
        assertThat(found("inside", "100", 1)).isPresent();
        second.close();
        assertThat(found("inside", "100", 1)).isEmpty();
        second.close();
    }

    @Test
    void saysWhetherANumberExistsOrCouldBecomeOne() {
        publish(context("inside", "100,1", "101,2", "_2X!,1", "300/5,1"));
        assertThat(dialplan.exists("inside", "100", CallerId.UNKNOWN)).isTrue();
        assertThat(dialplan.exists("inside", "101", CallerId.UNKNOWN)).isFalse();
        assertThat(dialplan.exists("inside", "10", CallerId.UNKNOWN)).isFalse();
        assertThat(dialplan.canMatch("inside", "10", CallerId.UNKNOWN)).isTrue();
        assertThat(dialplan.canMatch("inside", "1-0", CallerId.UNKNOWN)).isTrue();
        assertThat(dialplan.canMatch("inside", "101", CallerId.UNKNOWN)).isFalse();
        assertThat(dialplan.canMatch("inside", "2", CallerId.UNKNOWN)).isTrue();
        assertThat(dialplan.canMatch("inside", "21", CallerId.UNKNOWN)).isFalse();
        assertThat(dialplan.canMatch("inside", "30", CallerId.UNKNOWN)).isFalse();
        assertThat(dialplan.canMatch("inside", "30", new CallerId("", "5"))).isTrue();
    }

    @Test
    void findsLabelsAndHints() {
        publish(context("inside", "_1XX,1,2(ring)", "100,hint,1", "200,1(go)"));
        assertThat(dialplan.label("inside", "100", "ring", CallerId.UNKNOWN)).contains(2);
        assertThat(dialplan.label("inside", "100", "go", CallerId.UNKNOWN)).isEmpty();
        assertThat(dialplan.label("inside", "100", "", CallerId.UNKNOWN)).isEmpty();
        assertThat(found("inside", "100", Step.HINT)).contains("100@inside:hint");
    }

    @Test
    void keepsGlobalVariablesOverPublications() {
        dialplan.publish("test", List.of(), Map.of("A", "1", "B", "2"));
        dialplan.global("C", "3");
        dialplan.publish("test", List.of(), Map.of("A", "4"));
        assertThat(dialplan.globals())
                .containsExactly(Map.entry("A", "4"), Map.entry("B", "2"), Map.entry("C", "3"));
        dialplan.globals(Map.of("D", "5"));
        assertThat(dialplan.global("A")).isEmpty();
        assertThat(dialplan.globals()).containsExactly(Map.entry("D", "5"));
    }
}
