// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.dialplan.Context;
import jackfield.dialplan.DialplanRules;
import jackfield.dialplan.Extension;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single lines and sections of {@code extensions.conf} become. */
class ExtensionsReaderTest {

    @Test
    void readsTheBenchConfiguration() {
        Reading reading =
                Reading.of(
                        """
                        [general]
                        static=yes
                        writeprotect=yes

                        [bench]
                        exten = 100,1,Answer()
                         same = n,Wait(10)
                         same = n,Hangup()

                        exten = 200,1,Dial(PJSIP/callee,30)
                         same = n,Hangup()

                        exten = _uXXXXXX,1,Dial(PJSIP/${EXTEN},30)
                         same = n,Hangup()
                        """);
        assertThat(reading.problems).isEmpty();
        assertThat(reading.steps())
                .containsExactly(
                        "100:1 Answer()",
                        "100:2 Wait(10)",
                        "100:3 Hangup()",
                        "200:1 Dial(PJSIP/callee,30)",
                        "200:2 Hangup()",
                        "_uXXXXXX:1 Dial(PJSIP/${EXTEN},30)",
                        "_uXXXXXX:2 Hangup()");
        assertThat(reading.text.contexts()).extracting(Context::name).containsExactly("bench");
        assertThat(reading.text.contexts().getFirst().registrar()).isEqualTo("pbx_config");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    100,1,NoOp                       | 100:1 NoOp()
                    100,1,NoOp()                     | 100:1 NoOp()
                    100 , 1 , NoOp( a )              | 100:1 NoOp( a )
                    100,1,NoOp(a,b\\,c,"d")           | 100:1 NoOp(a,b\\,c,"d")
                    100,1,NoOp(f(x),(y))             | 100:1 NoOp(f(x),(y))
                    100,1,NoOp(a) b)                 | 100:1 NoOp(a) b)
                    100,1(lab),NoOp()                | 100:1[lab] NoOp()
                    100,1 ( lab ),NoOp()             | 100:1[lab] NoOp()
                    100/555,1,NoOp()                 | 100/555:1 NoOp()
                    _1XX/_5.,1,NoOp()                | _1XX/_5.:1 NoOp()
                    _[1-3]X,1,NoOp()                 | _[1-3]X:1 NoOp()
                    s,1,NoOp()                       | s:1 NoOp()
                    alice@example.org,1,NoOp()       | alice@example.org:1 NoOp()
                    *97,1,NoOp()                     | *97:1 NoOp()
                    100,1,Set(A=${B:1:2})            | 100:1 Set(A=${B:1:2})
                    201,hint,PJSIP/201&Custom:d,P:a  | 201:-1 PJSIP/201&Custom:d,P:a()
                    """)
    void takesALine(String value, String step) {
        Reading reading = Reading.context("exten => " + value + "\n");
        assertThat(reading.complaints()).isEmpty();
        assertThat(reading.steps()).containsExactly(step);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    exten => 100                   | 2:13 | expected a priority and an application
                    exten => 100,1                 | 2:15 | expected an application after the priority
                    exten => 100,1,                | 2:16 | expected the name of an application
                    exten => ,1,NoOp()             | 2:10 | expected the name of an extension
                    exten => /5,1,NoOp()           | 2:10 | expected the name of an extension
                    exten => 100/,1,NoOp()         | 2:14 | expected a caller's number after the /
                    exten => _[12,1,NoOp()         | 2:11 | missing ] in the pattern
                    exten => 5/_[12,1,NoOp()       | 2:13 | missing ] in the pattern
                    exten => 100${A,1,NoOp()       | 2:13 | missing } for the ${
                    exten => 100,n,NoOp()          | 2:14 | there is no priority before this one; begin with 1
                    exten => 100,0,NoOp()          | 2:14 | expected a priority from 1 to 1000000
                    exten => 100,99999999,NoOp()   | 2:14 | expected a priority from 1 to 1000000
                    exten => 100,1+x,NoOp()        | 2:14 | expected a priority: a number
                    exten => 100,abc,NoOp()        | 2:14 | 100 has no label abc
                    exten => 100,1(a,NoOp()        | 2:14 | expected a priority: a number
                    exten => 100,1,Dial,SIP/1      | 2:20 | expected the arguments of Dial in parentheses
                    exten => 100,1,(x)             | 2:16 | expected the name of an application
                    same => 1,NoOp()               | 2:1  | there is no exten before this line
                    include =>                     | 2:   | expected the name of a context
                    include => inside,25:00        | 2:19 | expected a time
                    extne => 100,1,NoOp()          | 2:1  | did you mean 'exten'?
                    foo => 100,1,NoOp()            | 2:1  | expected exten, same or include
                    """)
    void leavesOutALineThatMakesNoSense(String line, String place, String complaint) {
        Reading reading = Reading.context(line + "\n" + "exten => 7,1,NoOp()\ninclude => inside\n");
        assertThat(reading.complaints())
                .singleElement()
                .asString()
                .startsWith("ERROR extensions.conf:" + place)
                .contains(complaint);
        assertThat(reading.steps()).containsExactly("7:1 NoOp()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    exten => 100,1,NoOp(a          | 2:16 | missing )         | 100:1 NoOp(a)
                    exten => 100,1,NoOp(f(a)       | ``   | ``                | 100:1 NoOp(f(a)
                    exten => 100,1,NoOp(a) x       | 2:16 | is ignored        | 100:1 NoOp(a)
                    exten => 100,1,NoOp(${A)       | 2:21 | missing }         | 100:1 NoOp(${A)
                    exten => 100,1,NoOp($[1)       | 2:21 | missing ]         | 100:1 NoOp($[1)
                    exten => _.,1,NoOp()           | 2:10 | also catches      | _.:1 NoOp()
                    exten => _!,1,NoOp()           | 2:10 | also catches      | _!:1 NoOp()
                    exten => _1.2,1,NoOp()         | 2:10 | never looked at   | _1.2:1 NoOp()
                    exten => 1XX,1,NoOp()          | 2:10 | begins with _     | 1XX:1 NoOp()
                    exten => a b,1,NoOp()          | 2:10 | a blank           | a b:1 NoOp()
                    """)
    void warnsOfWhatIsProbablyNotMeant(String line, String place, String complaint, String step) {
        Reading reading = Reading.context(line + "\n");
        if (complaint.isEmpty()) {
            assertThat(reading.complaints()).isEmpty();
        } else {
            assertThat(reading.complaints())
                    .singleElement()
                    .asString()
                    .contains("extensions.conf:" + place + ": ")
                    .contains(complaint);
        }
        if (!step.isEmpty()) {
            assertThat(reading.steps()).containsExactly(step);
        }
    }

    @Test
    void readsIncludes() {
        Reading reading =
                Reading.of(
                        """
                        [inside]
                        include => shared
                        include => night,18:00-08:59,*,*,*
                        include => shraed
                        [shared]
                        [night]
                        """);
        assertThat(reading.text.contexts().getFirst().includes())
                .extracting(Context.Include::context)
                .containsExactly("shared", "night", "shraed");
        assertThat(reading.complaints())
                .containsExactly(
                        "WARNING extensions.conf:4:12: there is no context 'shraed';"
                                + " did you mean 'shared'?");
    }

    @Test
    void saysWhichLinesAreNotThereYet() {
        Reading reading =
                Reading.context("switch => Loopback/1\nignorepat => 9\nautohints = yes\n");
        assertThat(reading.complaints())
                .hasSize(3)
                .first()
                .isEqualTo(
                        "WARNING extensions.conf:2:1: switch is not there yet; the line is ignored");
    }

    @Test
    void substitutesGlobalVariablesAsItReads() {
        Reading reading =
                Reading.of(
                        """
                        [globals]
                        OFFICE=4930123
                        MAIN=${OFFICE}0
                        [inside]
                        exten => ${OFFICE},1,NoOp(${OFFICE})
                        [globals]
                        LATER=${MAIN:0:2}
                        BAD=${MAIN
                        CALL=${CALLERID(num)}
                        """);
        assertThat(reading.text.globals())
                .containsEntry("MAIN", "49301230")
                .containsEntry("LATER", "49")
                .containsEntry("BAD", "${MAIN");
        assertThat(reading.steps()).containsExactly("4930123:1 NoOp(${OFFICE})");
        assertThat(reading.complaints())
                .hasSize(2)
                .first()
                .isEqualTo("WARNING extensions.conf:8:5: missing } for the ${");
    }

    @Test
    void readsTheRules() {
        assertThat(Reading.of("[a]\n").text.rules()).isEqualTo(DialplanRules.DEFAULT);
        Reading reading =
                Reading.of(
                        """
                        [general]
                        autofallthrough=no
                        extenpatternmatchnew = YES
                        clearglobalvars=1
                        """);
        assertThat(reading.text.rules()).isEqualTo(new DialplanRules(false, true));
        assertThat(reading.text.clearGlobals()).isTrue();
        assertThat(reading.problems).isEmpty();
    }

    @Test
    void saysWhatIsWrongInGeneral() {
        Reading reading =
                Reading.of("[general]\nautofalthrough=no\nclearglobalvars=maybe\nstatic=yes\n");
        assertThat(reading.problems)
                .extracting(problem -> problem.severity() + " " + problem)
                .containsExactly(
                        "WARNING extensions.conf:2:1: [general] has no option 'autofalthrough';"
                                + " did you mean 'autofallthrough'?",
                        "ERROR extensions.conf:3:17: expected yes or no",
                        "NOTE extensions.conf:4:1: static changes nothing: there is no dialplan save"
                                + " yet");
    }

    @Test
    void takesAnyTextWithoutFailing() {
        Random random = new Random(3);
        String[] pieces = {
            "exten",
            "same",
            "include",
            " => ",
            "=",
            ",",
            "100",
            "_1XX",
            "_[1",
            "]",
            "/",
            "1",
            "n",
            "hint",
            "(",
            ")",
            "+2",
            "NoOp",
            "${",
            "}",
            "$[",
            " ",
            ";",
            "\\",
            "\n",
            "[inside]\n",
            "[globals]\n",
            "[general]\n",
            "static",
            "*,mon",
            "\"",
            "9:00-"
        };
        int steps = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder file = new StringBuilder("[inside]\n");
            for (int n = random.nextInt(40); n >= 0; n--) {
                file.append(pieces[random.nextInt(pieces.length)]);
            }
            file.append("\nexten => 7,1,NoOp()\n");
            steps += readable(file.toString());
        }
        assertThat(steps).isGreaterThan(1_000);
    }

    private static int readable(String file) {
        try {
            return Reading.of(file).text.contexts().stream()
                    .flatMap(context -> context.extensions().stream())
                    .map(Extension::steps)
                    .mapToInt(java.util.List::size)
                    .sum();
        } catch (java.util.NoSuchElementException e) {
            return 0; // the grammar of the file itself is broken
        }
    }
}
