// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.ChannelLine;
import jackfield.channel.HangupCause;
import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.core.channel.ChannelFixture;
import jackfield.core.channel.RecordingDriver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChannelCommandsTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private final ChannelFixture fixture = new ChannelFixture(this::talk);
    private final ChannelLine annLine = fixture.incoming(new RecordingDriver());
    private final Channel ann = annLine.channel();
    private final ChannelLine bobLine = fixture.outgoing(ann, new RecordingDriver());
    private final Channel bob = bobLine.channel();
    private final ShowChannelsCommand showAll =
            new ShowChannelsCommand(fixture.channels, fixture.threads);
    private final ShowChannelCommand showOne =
            new ShowChannelCommand(fixture.channels, fixture.threads);
    private final RequestHangupCommand hangUp = new RequestHangupCommand(fixture.channels);

    private void talk(Channel channel) {
        try {
            assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @BeforeEach
    void call() {
        annLine.start();
        ann.answer();
        ann.application("Dial(Test/300,20)");
        bob.application("AppDial((Outgoing Line))");
        bob.call();
        bobLine.ringing();
        fixture.threads.pass(Duration.ofSeconds(69));
    }

    @AfterEach
    void end() {
        over.countDown();
    }

    @Test
    void listsChannelsInColumns() {
        List<String> lines = showAll.run(CliArguments.of()).lines();

        assertThat(lines)
                .containsExactly(
                        String.format(
                                "%-65s%-33s%-8s%s",
                                "Channel", "Location", "State", "Application(Data)"),
                        String.format(
                                "%-65s%-33s%-8s%s",
                                "PJSIP/201-00000000", "300@inside:1", "Up", "Dial(Test/300,20)"),
                        String.format(
                                "%-65s%-33s%-8s%s",
                                "Test/300-00000001",
                                "(None)",
                                "Ringing",
                                "AppDial((Outgoing Line))"),
                        "2 active channels",
                        "1 active call",
                        "1 call processed");
    }

    @Test
    void listsChannelsForScripts() {
        assertThat(showAll.run(CliArguments.of("concise")).lines())
                .containsExactly(
                        "PJSIP/201-00000000!inside!300!1!Up!Dial!Test/300,20!201!!!3!69!!1790000000.0",
                        "Test/300-00000001!inside!!1!Ringing!AppDial!(Outgoing Line)!201!!!3!69!!"
                                + "1790000000.1");
    }

    @Test
    void listsChannelsAtLength() {
        List<String> lines = showAll.run(CliArguments.of("verbose")).lines();

        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst().substring(81)).startsWith("Context ");
        assertThat(lines.getFirst())
                .contains(" Prio State   Application  Data ")
                .endsWith("BridgeID");
        assertThat(lines.get(1)).contains("Dial         Test/300,20", "201             00:01:09");
    }

    @Test
    void countsOnly() {
        assertThat(showAll.run(CliArguments.of("count")).lines())
                .containsExactly("2 active channels", "1 active call", "1 call processed");
    }

    @Test
    void saysHowItIsUsed() {
        CliResult result = showAll.run(CliArguments.of("everything"));

        assertThat(result.failed()).isTrue();
        assertThat(result.lines()).singleElement().asString().startsWith("Usage:");
        assertThat(showAll.complete(CliArguments.of("c"))).contains("concise", "count");
    }

    @Test
    void showsOneChannel() {
        ann.variables().set("__X", "1");

        List<String> lines = showOne.run(CliArguments.of("pjsip/201-00000000")).lines();

        assertThat(lines)
                .startsWith(" -- General --", "           Name: PJSIP/201-00000000")
                .contains(
                        "           Type: PJSIP",
                        "       UniqueID: 1790000000.0",
                        "      Caller ID: 201",
                        " Caller ID Name: Ann",
                        "Connected Line ID: 300",
                        "Connected Line ID Name: (N/A)",
                        "          State: Up",
                        "  NativeFormats: (ulaw)",
                        "   Elapsed Time: 0h1m9s",
                        "      Bridge ID: (Not bridged)",
                        " --   PBX   --",
                        "      Extension: 300",
                        "    Application: Dial",
                        "           Data: Test/300,20",
                        "      Variables:",
                        "SIPDOMAIN=example.org",
                        "X=1");
    }

    @Test
    void knowsWhichChannelsThereAre() {
        CliResult result = showOne.run(CliArguments.of("PJSIP/999"));

        assertThat(result.failed()).isTrue();
        assertThat(result.lines()).containsExactly("PJSIP/999 is not a known channel");
        assertThat(showOne.complete(CliArguments.of(""))).containsExactly(ann.name(), bob.name());
    }

    @Test
    void printsNoControlCharactersOfAFarEnd() {
        ann.caller(new CallerId("A\u001b[2Jnn\r\n", "2\u00070\u009b1"));

        assertThat(String.join("", showOne.run(CliArguments.of(ann.name())).lines()))
                .contains("A?[2Jnn??", "2?0?1")
                .doesNotContain("\u001b", "\u0007", "\u009b", "\r");
        assertThat(showAll.run(CliArguments.of("concise")).lines().getFirst()).contains("!2?0?1!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PJSIP/201-00000000", "pjsip/201*", "PJSIP/2?1-*", "/^PJSIP.201/"})
    void hangsUpTheChannelMeant(String word) {
        CliResult result = hangUp.run(CliArguments.of(word));

        assertThat(result.failed()).isFalse();
        assertThat(result.lines())
                .containsExactly("Requested Hangup on channel 'PJSIP/201-00000000'");
        assertThat(ann.hangupCause()).contains(HangupCause.NORMAL_CLEARING);
        assertThat(bob.isHungUp()).isFalse();
    }

    @Test
    void hangsUpAllOfThem() {
        assertThat(hangUp.run(CliArguments.of("all")).lines()).hasSize(2);

        assertThat(ann.isHungUp()).isTrue();
        assertThat(bob.isHungUp()).isTrue();
        over.countDown();
    }

    @ParameterizedTest
    @CsvSource({"PJSIP/201, is not a known channel", "P.*, is not a known", "/((/, regular"})
    void refusesWhatMeansNoChannel(String word, String why) {
        CliResult result = hangUp.run(CliArguments.of(word));

        assertThat(result.failed()).isTrue();
        assertThat(result.lines()).singleElement().asString().startsWith(word).contains(why);
        assertThat(ann.isHungUp()).isFalse();
    }

    @Test
    void hangsUpTheKnownOnesOfSeveral() {
        CliResult result = hangUp.run(CliArguments.of(bob.name(), "nobody"));

        assertThat(result.failed()).isTrue();
        assertThat(result.lines()).hasSize(2);
        assertThat(bob.isHungUp()).isTrue();
    }
}
