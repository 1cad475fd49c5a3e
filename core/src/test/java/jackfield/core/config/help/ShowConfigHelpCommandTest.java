// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.config.NamedAcl;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.TestTypes;
import jackfield.core.config.schema.Phone;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowConfigHelpCommandTest {

    private final AnnouncedTypes types = new AnnouncedTypes();
    private final ShowConfigHelpCommand command = new ShowConfigHelpCommand(types);

    @BeforeEach
    void announce() {
        types.announce(TestTypes.of(Phone.class), "app_phone", "Phones of a test.", 7);
        types.announce(TestTypes.of(NamedAcl.class), "jackfield.core", "The engines.", 3);
    }

    private List<String> run(String... words) {
        return command.run(CliArguments.of(words)).lines();
    }

    @Test
    void listsModules() {
        assertThat(run())
                .containsExactly(
                        "These modules have configuration; 'config show help <module>' lists"
                                + " their types:",
                        "\tapp_phone",
                        "\tcore");
    }

    @Test
    void listsTheTypesOfAModule() {
        assertThat(run("app_phone"))
                .containsExactly(
                        "",
                        "app_phone",
                        "Phones of a test.",
                        "",
                        "phone                     -- A phone of a test.");
        assertThat(run("CORE"))
                .contains(
                        "namedacl                  -- A named list of addresses that may or may"
                                + " not pass.");
    }

    @Test
    void explainsAType() {
        assertThat(run("app_phone", "phone"))
                .containsSequence(
                        "",
                        "  -= Info about Config Object 'app_phone:phone' =-",
                        "",
                        "[Synopsis]",
                        "A phone of a test.",
                        "",
                        "[Since]",
                        "Not available",
                        "",
                        "[Description]",
                        "It cannot be called.",
                        "",
                        "[Syntax]",
                        "In phones.conf:",
                        "",
                        "[<name>]",
                        "type=phone",
                        "<option>=<value>",
                        "",
                        "[See Also]",
                        "config show help app_phone",
                        "",
                        "[Config Options]",
                        "100speak                  -- Whether it speaks.",
                        "click                     -- Whether keys click.")
                .contains("key_deny                  -- Where it may not be called from.");
    }

    @Test
    void explainsAnOption() {
        assertThat(run("app_phone", "phone", "volume"))
                .containsExactly(
                        "",
                        "  -= Info about Config Option 'app_phone:phone:volume' =-",
                        "",
                        "[Synopsis]",
                        "How loud it rings.",
                        "",
                        "[Since]",
                        "Not available",
                        "",
                        "[Description]",
                        "Not available",
                        "",
                        "[Syntax]",
                        "Accepts:      a number from 1 to 9",
                        "Default:      5",
                        "In effect:    yes",
                        "",
                        "[See Also]",
                        "config show help app_phone phone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owner|Default:      none, it must be written",
                "password|Default:      empty",
                "clock|Example:      clock=192.0.2.7",
                "pause|Old names:    rest, break",
                "REST|Old names:    rest, break",
                "glow|In effect:    not yet; what happens is glow=no",
                "labels|In effect:    not yet",
                "key_permit|Together with: key_deny",
                "key_deny|Together with: key_permit",
                "key_deny|Where it may not be called from.",
                "color|Accepts:      dark_red or light-blue",
            })
    void tellsWhatMattersOfAnOption(String option, String line) {
        assertThat(run("app_phone", "phone", option)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app_fone|Module app_fone not found; did you mean 'app_phone'?",
                "zzz|Module zzz not found",
                "app_phone phne|Unknown configuration type phne; did you mean 'phone'?",
                "app_phone phone colour|No option colour found for app_phone:phone;"
                        + " did you mean 'color'?",
            })
    void suggestsTheRightWord(String words, String answer) {
        CliResult result = command.run(CliArguments.of(words.split(" ")));
        assertThat(result.failed()).isTrue();
        assertThat(result.lines()).containsExactly(answer);
    }

    @Test
    void completesEveryWord() {
        assertThat(command.complete(CliArguments.of())).containsExactly("app_phone", "core");
        assertThat(command.complete(CliArguments.of("a"))).containsExactly("app_phone");
        assertThat(command.complete(CliArguments.of("app_phone", ""))).containsExactly("phone");
        assertThat(command.complete(CliArguments.of("app_phone", "phone", "key")))
                .containsExactly("key_deny", "key_permit");
        assertThat(command.complete(CliArguments.of("app_phone", "phone", "x", ""))).isEmpty();
        assertThat(command.complete(CliArguments.of("none", ""))).isEmpty();
    }

    @Test
    void wrapsLongTexts() {
        assertThat(HelpPage.wrap("word ".repeat(40)))
                .hasSize(3)
                .allMatch(line -> line.length() <= 78);
        assertThat(HelpPage.wrap("a\n\nb")).containsExactly("a", "", "b");
    }
}
