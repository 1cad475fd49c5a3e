// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class GenerationTest {

    private final Generation generation = new Generation("app_echo", 7);

    @Test
    void countsItsUses() {
        assertThat(generation.enter()).isTrue();
        assertThat(generation.enter()).isTrue();
        generation.exit();

        assertThat(generation.uses()).isEqualTo(1);
    }

    @Test
    void letsNoNewUseBeginOnceRetired() {
        generation.retire();

        assertThat(generation.enter()).isFalse();
        assertThat(generation.uses()).isZero();
    }

    @Test
    void isDrainedAtOnceIfNobodyUsesIt() {
        assertThat(drained()).isTrue();
    }

    @Test
    void isDrainedWhenItsLastUseEnds() {
        generation.enter();
        generation.enter();
        assertThat(drained()).isFalse();

        generation.exit();
        assertThat(drained()).isFalse();
        generation.exit();
        assertThat(drained()).isTrue();
    }

    @Test
    void letsWorkUnderWayHoldMoreOfIt() {
        generation.enter();
        generation.retire();

        assertThat(generation.hold("Channel")).isTrue();
        generation.exit();
        assertThat(drained()).isFalse();

        generation.letGo("Channel");
        assertThat(drained()).isTrue();
        assertThat(generation.hold("Channel")).isFalse();
    }

    @Test
    void knowsWhatIsHeld() {
        generation.hold("PjsipDriver");
        generation.hold("PjsipDriver");
        generation.hold("Echo");
        generation.letGo("Echo");

        assertThat(generation.held()).containsOnly(java.util.Map.entry("PjsipDriver", 2L));
        assertThat(generation.uses()).isEqualTo(2);
    }

    @Test
    void goesThroughItsStagesInOneDirection() {
        generation.stage(Generation.Stage.SERVING);
        generation.stage(Generation.Stage.LEAVING);

        assertThatThrownBy(() -> generation.stage(Generation.Stage.SERVING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("app_echo");
    }

    private boolean drained() {
        CompletableFuture<Void> drained = generation.retire().toCompletableFuture();
        return drained.isDone();
    }
}
