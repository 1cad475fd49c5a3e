// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.Position;
import jackfield.dialplan.Context;
import jackfield.dialplan.Step;
import org.junit.jupiter.api.Test;

/** How the lines of an extension get their priorities and labels, and what belongs to which. */
class ExtensionPrioritiesTest {

    @Test
    void numbersPriorities() {
        Reading reading =
                Reading.context(
                        """
                        exten => 100,1,A()
                        same => n(go),B()
                        same => n+5,C()
                        same => next,D()
                        exten => 100,go+1,E()
                        exten => 200,n,F()
                        exten => 300,1,G()
                        exten => 301,s,H()
                        exten => 301,same+2(x),I()
                        SAMENESS => N,J()
                        """);
        assertThat(reading.complaints()).isEmpty();
        assertThat(reading.steps())
                .containsExactly(
                        "100:1 A()",
                        "100:2[go] B()",
                        "100:3 E()",
                        "100:8 C()",
                        "100:9 D()",
                        "200:4 F()",
                        "300:1 G()",
                        "301:1 H()",
                        "301:3[x] I()",
                        "301:4 J()");
    }

    @Test
    void keepsTheFirstOfTwoStepsWithOnePriority() {
        Reading reading =
                Reading.context(
                        """
                        exten => 100,1,A()
                        exten => 100,1,B()
                        exten => 100,2(x),C()
                        exten => 100,3(x),D()
                        exten => 100,hint,PJSIP/1
                        exten => 100,hint,PJSIP/2
                        """);
        assertThat(reading.complaints())
                .containsExactly(
                        "ERROR extensions.conf:3:10: priority 1 of 100 stands in line 2 already",
                        "WARNING extensions.conf:5:14: the label x is taken",
                        "ERROR extensions.conf:7:10: the hint of 100 stands in line 6 already");
        assertThat(reading.steps())
                .containsExactly("100:-1 PJSIP/1()", "100:1 A()", "100:2[x] C()", "100:3 D()");
    }

    @Test
    void doesNotHangTheStepsOfABrokenNameOnTheOneBefore() {
        Reading reading =
                Reading.context(
                        """
                        exten => 100,1,A()
                        exten => ,1,B()
                        same => n,C()
                        same => n,D()
                        exten => 200,1,E()
                        """);
        assertThat(reading.complaints()).hasSize(1);
        assertThat(reading.steps()).containsExactly("100:1 A()", "200:1 E()");
    }

    @Test
    void countsOnAfterALineWhoseApplicationIsWrong() {
        Reading reading = Reading.context("exten => 100,1,A()\nsame => n,(\nsame => n,C()\n");
        assertThat(reading.complaints()).hasSize(1);
        assertThat(reading.steps()).containsExactly("100:1 A()", "100:3 C()");
    }

    @Test
    void fillsOneContextFromSeveralSections() {
        Reading reading =
                Reading.of(
                        """
                        [a]
                        exten => 100,1,A()
                        [b]
                        exten => 200,1,B()
                        [a]
                        same => n,X()
                        exten => 100,n,Y()
                        exten => 100,2,C()
                        """);
        assertThat(reading.text.contexts()).extracting(Context::name).containsExactly("a", "b");
        assertThat(reading.complaints())
                .containsExactly(
                        "ERROR extensions.conf:6:1: there is no exten before this line",
                        "ERROR extensions.conf:7:14: there is no priority before this one;"
                                + " begin with 1");
        assertThat(reading.steps()).containsExactly("100:1 A()", "100:2 C()");
    }

    @Test
    void keepsWhereAStepStands() {
        Step step =
                Reading.context("\n\n  exten => 100,1,NoOp()\n")
                        .text
                        .contexts()
                        .getFirst()
                        .extensions()
                        .getFirst()
                        .steps()
                        .getFirst();
        assertThat(step.position()).isEqualTo(new Position("extensions.conf", 4, 3));
    }
}
