// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jackfield.metric.Metric;
import jackfield.metric.Metric.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PrometheusTextTest {

    @Test
    void writesANumber() {
        assertThat(PrometheusText.lines(Metric.gauge("x_seconds", "How long.", () -> 1.5)))
                .containsExactly(
                        "# HELP x_seconds How long.", "# TYPE x_seconds gauge", "x_seconds 1.5");
    }

    @Test
    void writesLabelsInOrderAndEscapesTheirValues() {
        Metric metric =
                Metric.counters(
                        "x_total",
                        "A \\ in\ntwo lines.",
                        () -> List.of(new Sample(Map.of("b", "2", "a", "\"1\\\n"), 1e15)));
        assertThat(PrometheusText.lines(metric))
                .containsExactly(
                        "# HELP x_total A \\\\ in\\ntwo lines.",
                        "# TYPE x_total counter",
                        "x_total{a=\"\\\"1\\\\\\n\",b=\"2\"} 1000000000000000");
    }

    @Test
    void writesNothingOfWhatHasNoValue() {
        assertThat(PrometheusText.lines(Metric.gauges("x", "None.", List::of))).isEmpty();
    }

    @Test
    void aCounterIsCalledTotalAndNothingElseIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Metric.counter("x", "", () -> 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Metric.gauge("x_total", "", () -> 1));
    }
}
