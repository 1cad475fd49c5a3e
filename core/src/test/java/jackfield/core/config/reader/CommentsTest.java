// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "x=1;-- a --;2¦x=12",
                "x=1;-- a/b;c/--;y=2¦x=1 y=2",
                "x=1;--- a/y=2¦x=1 y=2",
                "x=1;--/gone/--;/y=2¦x=1 y=2",
                "x=1;-- a ;-- b --; c --;2¦x=12",
                "x=1;--;y --;2¦x=12",
                "x=1;-- a ;--- --;2¦x=12",
                "x=1;-- a \\; --;2¦x=12",
                "x=1;--a--;2;--b--;3¦x=123",
            })
    void takesBlockCommentsOut(String text, String expected) {
        Texts texts = Texts.of("[a]\n" + text.replace('/', '\n'));
        assertThat(texts.sections()).isEqualTo("[a] " + expected);
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void takesAStrayEndAsAComment() {
        Texts texts = Texts.of("[a]\nx=1 --; gone\ny=2");
        assertThat(texts.sections()).isEqualTo("[a] x=1 y=2");
        assertThat(texts.problems())
                .containsExactly(
                        "test.conf:2:5: '--;' closes no block comment;"
                                + " taken as the start of a comment");
    }

    @Test
    void doesNotMindAnEndInsideAnOrdinaryComment() {
        assertThat(Texts.of("[a]\nx=1 ; --; gone\ny=2").problems()).isEmpty();
    }

    @Test
    void saysWhereAnOpenCommentStarts() {
        Texts texts = Texts.of("[a]\nx=1\n  ;-- a\n;-- b --;\ny=2");
        assertThat(texts.sections()).isEqualTo("[a] x=1");
        assertThat(texts.problems())
                .containsExactly(
                        "test.conf:3:3: this block comment is not closed;"
                                + " everything after it is ignored");
    }

    @Test
    void nestsUpTo128Deep() {
        String open = ";--\n".repeat(128);
        assertThat(Texts.of("[a]\n" + open + "--;\n".repeat(128) + "x=1").sections())
                .isEqualTo("[a] x=1");
        assertThat(Texts.of("[a]\n;--\n" + open + "--;\n".repeat(128) + "x=1").problems())
                .containsExactly("test.conf:130:1: block comments nest deeper than 128");
    }
}
