// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Step;
import jackfield.module.Reloadable;
import jackfield.testing.DialplanScript;
import jackfield.testing.DirectThreads;
import jackfield.testing.TestConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsFileTest {

    private final DialplanScript script = DialplanScript.of("s", "NoOp()");
    private final Dialplan dialplan = script.dialplan();

    private ExtensionsFile loaded(TestConfig config) {
        return new ExtensionsFile(config, dialplan, script.substitution(), new DirectThreads());
    }

    private ApplicationCheck check(TestConfig config) {
        return new ApplicationCheck(dialplan, config, script.modules());
    }

    private boolean exists(String number) {
        return dialplan.exists("inside", number, CallerId.UNKNOWN);
    }

    @Test
    void publishesWhatStandsInTheFile() {
        loaded(
                TestConfig.of(
                        "extensions.conf",
                        """
                        [general]
                        autofallthrough=no
                        [globals]
                        TRUNK=uplink
                        [inside]
                        exten => _6XXX,1,NoOp()
                        """));
        assertThat(exists("6001")).isTrue();
        assertThat(dialplan.global("TRUNK")).contains("uplink");
        assertThat(dialplan.rules().autofallthrough()).isFalse();
    }

    @Test
    void runsWithoutAFileAndSaysSoOnce() {
        TestConfig config = TestConfig.empty();
        loaded(config);
        assertThat(dialplan.context("inside")).isEmpty();
        assertThat(config.complaints()).singleElement().asString().contains("extensions.conf");
    }

    @Test
    void takesTheFileThatComesLater() {
        TestConfig config = TestConfig.empty();
        ExtensionsFile file = loaded(config);
        config.with("extensions.conf", "[inside]\nexten => 100,1,NoOp()\n");
        assertThat(file.reload()).isPresent();
        assertThat(exists("100")).isTrue();
    }

    @Test
    void keepsWhatIsInForceWhenTheFileCannotBeRead() {
        TestConfig config = TestConfig.of("extensions.conf", "[inside]\nexten => 100,1,NoOp()\n");
        ExtensionsFile file = loaded(config);
        config.with("extensions.conf", "[inside\nexten => 200,1,NoOp()\n");
        CliResult answer = new ReloadDialplanCommand(file, check(config)).run(CliArguments.of());
        assertThat(answer.failed()).isTrue();
        assertThat(answer.lines()).last().asString().contains("stays as it was");
        assertThat(exists("100")).isTrue();
    }

    @Test
    void replacesTheDialplanButKeepsGlobalVariables() {
        TestConfig config =
                TestConfig.of("extensions.conf", "[globals]\nA=1\n[inside]\nexten => 1,1,NoOp()\n");
        ExtensionsFile file = loaded(config);
        dialplan.global("B", "2");
        config.with("extensions.conf", "[globals]\nC=3\n[inside]\nexten => 2,1,NoOp()\n");
        file.reload();
        assertThat(exists("1")).isFalse();
        assertThat(exists("2")).isTrue();
        assertThat(dialplan.globals()).isEqualTo(Map.of("A", "1", "B", "2", "C", "3"));
    }

    @Test
    void clearsGlobalVariablesIfToldSo() {
        TestConfig config = TestConfig.of("extensions.conf", "[globals]\nA=1\n");
        ExtensionsFile file = loaded(config);
        config.with("extensions.conf", "[general]\nclearglobalvars=yes\n[globals]\nC=3\n");
        file.reload();
        assertThat(dialplan.globals()).isEqualTo(Map.of("C", "3"));
    }

    @Test
    void takesItsContextsAwayWhenTheModuleStops() {
        ExtensionsFile file =
                loaded(TestConfig.of("extensions.conf", "[inside]\nexten => 100,1,NoOp()\n"));
        file.withdraw();
        assertThat(dialplan.context("inside")).isEmpty();
        assertThat(dialplan.context("default")).isPresent();
    }

    @Test
    void reportsWhatItFound() {
        TestConfig config =
                TestConfig.of("extensions.conf", "[inside]\nexten => 100,1,NoOp()\nextn => 1\n");
        loaded(config);
        assertThat(config.complaints())
                .containsExactly(
                        "extensions.conf:3:1: expected exten, same or include, found 'extn';"
                                + " did you mean 'exten'?");
    }

    @Test
    void namesApplicationsThatNobodyOffersOnceEach() {
        TestConfig config =
                TestConfig.of(
                        "extensions.conf",
                        """
                        [inside]
                        exten => 100,1,Anwser()
                        exten => 100,2,Wait(1)
                        exten => 100,hint,PJSIP/100
                        exten => 101,1,Anwser()
                        exten => 102,1,Zapateller()
                        """);
        loaded(config);
        check(config).modulesLoaded();
        assertThat(config.complaints())
                .containsExactly(
                        "extensions.conf:2:1: there is no application Anwser, used 2 times; did you"
                                + " mean 'Answer'?",
                        "extensions.conf:6:1: there is no application Zapateller");
    }

    @Test
    void answersAReloadWithCountsAndProblems() {
        TestConfig config =
                TestConfig.of(
                        "extensions.conf",
                        "[inside]\nexten => 100,1,NoOp()\nexten => 101,1,Dail()\n[empty]\n");
        ExtensionsFile file = loaded(config);
        CliResult answer = new ReloadDialplanCommand(file, check(config)).run(CliArguments.of());
        assertThat(answer.failed()).isFalse();
        assertThat(answer.lines())
                .containsExactly(
                        "extensions.conf:3:1: there is no application Dail",
                        "Dialplan reloaded: 2 extensions in 2 contexts.");
    }

    @Test
    void readsTheFileAgainWithAllOthers() {
        TestConfig config = TestConfig.of("extensions.conf", "[inside]\nexten => 100,1,NoOp()\n");
        Reloadable reload = new ExtensionsReload(loaded(config), check(config));
        config.with("extensions.conf", "[inside]\nexten => 101,1,Dail()\n");
        assertThat(reload.reload())
                .extracting(ConfigProblem::toString)
                .containsExactly("extensions.conf:2:1: there is no application Dail");
        assertThat(exists("100")).isFalse();
        assertThat(exists("101")).isTrue();
    }

    @Test
    void keepsTheDialplanWhenAReloadOfAllCannotReadIt() {
        TestConfig config = TestConfig.of("extensions.conf", "[inside]\nexten => 100,1,NoOp()\n");
        Reloadable reload = new ExtensionsReload(loaded(config), check(config));
        config.with("extensions.conf", "[inside\n");
        assertThat(reload.reload())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR));
        assertThat(exists("100")).isTrue();
    }

    @Test
    void runsACallThroughWhatItRead() {
        loaded(
                TestConfig.of(
                        "extensions.conf",
                        """
                        [default]
                        exten => _6XXX,1,Set(N=${EXTEN:1})
                         same => n,Goto(done)
                         same => n,NoOp(skipped)
                         same => n(done),NoOp(${N})
                        """));
        var channel = jackfield.testing.FakeChannel.incoming("PJSIP/alice-00000001");
        script.run(channel, "6001");
        assertThat(channel.ran()).containsExactly("Set(N=001)", "Goto(done)", "NoOp(001)");
        assertThat(dialplan.step("default", "6001", 4, CallerId.UNKNOWN))
                .map(Step::label)
                .contains("done");
    }
}
