// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import jackfield.config.BadValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelSetTest {

    @Test
    void takesTheKindsThatAreNamed() {
        LevelSet set = LevelSet.parse(" Notice , error");
        assertThat(set.has(Events.event(Level.INFO, "x"))).isTrue();
        assertThat(set.has(Events.event(Level.ERROR, "x"))).isTrue();
        assertThat(set.has(Events.event(Level.WARN, "x"))).isFalse();
        assertThat(set.has(Events.event(Level.DEBUG, "x"))).isFalse();
        assertThat(set.has(Events.marked("verbose-1"))).isFalse();
    }

    @Test
    void takesVerboseMessagesUpToALevel() {
        LevelSet set = LevelSet.parse("verbose(3)");
        assertThat(set.has(Events.marked("verbose-3"))).isTrue();
        assertThat(set.has(Events.marked("verbose-4"))).isFalse();
        assertThat(LevelSet.parse("verbose").has(Events.marked("verbose-4"))).isTrue();
        assertThat(LevelSet.parse("*").has(Events.marked("security"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notice,error|error,notice",
                "verbose(3)|verbose(3)",
                "verbose( * )|verbose(999)",
                "dtmf,,fax|dtmf,fax"
            })
    void writesWhatItHasRead(String read, String written) {
        assertThat(LevelSet.parse(read)).hasToString(written);
        assertThat(LevelSet.parse(written)).hasToString(written);
    }

    @Test
    void refusesWordsThatAreNoKind() {
        assertThatThrownBy(() -> LevelSet.parse("notice,warn"))
                .isInstanceOf(BadValueException.class)
                .hasMessageContaining("'warn'");
    }

    @Test
    void tellsKindsByLevelAndMarker() {
        assertThat(LogKind.of(Events.event(Level.TRACE, "x"))).isEqualTo(LogKind.DEBUG);
        assertThat(LogKind.of(Events.marked("DTMF"))).isEqualTo(LogKind.DTMF);
        assertThat(LogKind.of(Events.marked("something"))).isEqualTo(LogKind.NOTICE);
        assertThat(LogKind.of(Events.marked("error"))).isEqualTo(LogKind.NOTICE);
    }
}
