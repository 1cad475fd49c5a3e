// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsagePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    ''                               ; ''
                    <id>                             ; 201
                    <id>                             ; *97
                    [like <regex>]                   ; ''
                    [like <regex>]                   ; like ^2
                    <name>...                        ; a
                    <name>...                        ; a b c
                    <name> ...                       ; a b c
                    [<name>...]                      ; ''
                    [<name>...]                      ; a b
                    [concise|verbose|count]          ; verbose
                    {on|off}                         ; off
                    {on|off|ip <host[:port]>}        ; ip 192.0.2.1:5060
                    {all|<channel>} [off]            ; all off
                    {all|<channel>} [off]            ; PJSIP/201-00000001
                    [[<exten>@]<context>]            ; 300@inside
                    [[<exten>@]<context>]            ; ''
                    <exten>,<priority>,<app>[(data)] into <context> [replace] ; 1,2,NoOp(x) into inside
                    <exten>[/<cid>]@<context> [<priority>] ; 300@inside 1
                    host <host or net>               ; host 192.0.2.0/24
                    [-f|-h] <name>...                ; -f res_pjsip
                    [-f|-h] <name>...                ; res_pjsip
                    {endpoint <id>|aor <id>}         ; aor 201
                    like <text>|describing <text>    ; describing wait
                    """)
    void acceptsWhatFits(String usage, String words) {
        assertThat(UsagePattern.of(usage).fit(split(words))).contains(split(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    ''                               ; x
                    <id>                             ; ''
                    <id>                             ; a b
                    [like <regex>]                   ; like
                    [like <regex>]                   ; unlike x
                    [like <regex>]                   ; like a b
                    <name>...                        ; ''
                    [concise|verbose|count]          ; vast
                    {on|off}                         ; ''
                    {on|off}                         ; on off
                    {on|off}                         ; o
                    {on|off|ip <host[:port]>}        ; ip
                    {endpoint <id>|aor <id>}         ; contact x
                    <a> into <context> [replace]     ; a into inside again
                    """)
    void refusesWhatDoesNot(String usage, String words) {
        assertThat(UsagePattern.of(usage).fit(split(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    [like <regex>]          ; LIKE ^2   ; like ^2
                    [like <regex>]          ; l ^2      ; like ^2
                    [concise|verbose|count] ; conc      ; concise
                    {on|off}                ; of        ; off
                    {<id>|all}              ; ALL       ; all
                    """)
    void writesItsOwnWordsInFull(String usage, String words, String full) {
        assertThat(UsagePattern.of(usage).fit(split(words))).contains(split(full));
    }

    @Test
    void knowsItsOwnWordsThatCouldComeNext() {
        UsagePattern pattern = UsagePattern.of("{on|off|ip <host>} [like <x>]");
        assertThat(pattern.next(List.of())).containsExactly("ip", "off", "on");
        assertThat(pattern.next(List.of("ip"))).isEmpty();
        assertThat(pattern.next(List.of("on"))).containsExactly("like");
        assertThat(pattern.next(List.of("nonsense", "x"))).isEmpty();
    }

    @Test
    void livesWithPatternsThatAreNotWellFormed() {
        for (String usage : List.of("[like", "<", "]", "...", "{a|", "|", "[]", "[ ]")) {
            UsagePattern pattern = UsagePattern.of(usage);
            assertThat(pattern.fit(List.of("a", "b", "c", "d"))).as(usage).isEmpty();
            assertThat(pattern).hasToString(usage);
        }
    }

    @Test
    void fitsThousandsOfWordsInNoTime() {
        List<String> words = java.util.Collections.nCopies(4000, "x");
        assertThat(UsagePattern.of("[<a>...] [<b>...]").fit(words)).contains(words);
    }

    private static List<String> split(String words) {
        return words.isBlank() ? List.of() : List.of(words.split(" "));
    }
}
