// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a caller hears of the dialplan, and what it does with the keys that are pressed. */
final class DialplanIT {

    private static final String EXTENSIONS =
            """
            [inside]
            exten => 601,1,Answer()
             same => n,Wait(0.5)
             same => n,Playback(hello-world)
             same => n,Hangup()
            exten => 602,1,Answer()
             same => n,Playback(%1$s/tone)
            exten => 610,1,Goto(menu,s,1)
            exten => 611,1,Answer()
             same => n,Gosub(sub,s,1(1700))
             same => n,PlayTones(${GOSUB_RETVAL}/60000)
             same => n,Wait(20)
            exten => 612,1,Dial(Local/613@inside,10)
            exten => 613,1,Answer()
             same => n,PlayTones(900/60000)
             same => n,Wait(20)
            exten => 614,1,Answer()
             same => n,Read(PIN,beep,4)
             same => n,Set(DB(test/pin)=${PIN})
             same => n,Hangup()
            exten => 615,1,Answer()
             same => n,Set(TIMEOUT(absolute)=1)
             same => n,Wait(60)
            exten => T,1,PlayTones(1500/60000)
             same => n,Wait(20)

            [menu]
            exten => s,1,Answer()
             same => n,Set(TIMEOUT(digit)=1)
             same => n,BackGround(%1$s/tone)
             same => n,WaitExten(2)
            exten => 1,1,PlayTones(500/60000)
             same => n,Wait(20)
            exten => 23,1,PlayTones(600/60000)
             same => n,Wait(20)
            exten => i,1,PlayTones(800/60000)
             same => n,Wait(20)
            exten => t,1,PlayTones(1100/60000)
             same => n,Wait(20)

            [sub]
            exten => s,1,Set(LOCAL(X)=${ARG1})
             same => n,Return(${X})
            """;

    private static Exchange exchange;

    @BeforeAll
    static void start(@TempDir Path sounds) throws IOException {
        Tone.write(sounds.resolve("tone.wav"), 700, 2);
        exchange =
                Phones.configuration()
                        .file("extensions.conf", EXTENSIONS.formatted(sounds))
                        .start();
    }

    @AfterAll
    static void stop() {
        if (exchange != null) {
            exchange.close();
            assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @AfterEach
    void nothingIsLeft() {
        exchange.awaitAnswer("core show channels", "0 active channels");
    }

    private static Caller caller(String extension) throws IOException {
        return new Caller(exchange).calls(extension);
    }

    @Test
    void thePromptOfTheSampleIsHeard() throws IOException {
        try (Caller caller = caller("601")) {
            caller.hears(1047).isHungUpOn();
        }
    }

    @Test
    void aFileIsHeardToItsEnd() throws IOException {
        try (Caller caller = caller("602")) {
            caller.hears(700).isHungUpOn();
        }
    }

    @Test
    void aKeyDuringThePromptChoosesAnEntry() throws IOException {
        try (Caller caller = caller("610")) {
            caller.hears(700).presses("1").hears(500);
        }
    }

    @Test
    void aNumberOfSeveralKeysIsCollected() throws IOException {
        try (Caller caller = caller("610")) {
            caller.presses("23").hears(600);
        }
    }

    @Test
    void whoDialsNothingComesToT() throws IOException {
        try (Caller caller = caller("610")) {
            caller.hears(1100);
        }
    }

    @Test
    void whoDialsWronglyComesToI() throws IOException {
        try (Caller caller = caller("610")) {
            caller.presses("9").hears(800);
        }
    }

    @Test
    void aSubroutineReturnsWithItsValue() throws IOException {
        try (Caller caller = caller("611")) {
            caller.hears(1700);
        }
    }

    @Test
    void aLocalChannelIsAnsweredAndHeard() throws IOException {
        try (Caller caller = caller("612")) {
            caller.hears(900);
            assertThat(exchange.rx("core show channels")).contains("Local/613@inside-");
        }
    }

    @Test
    void digitsAreReadAndKeptInTheDatabase() throws IOException {
        try (Caller caller = caller("614")) {
            caller.hears(1000).presses("1234").isHungUpOn();
        }
        assertThat(exchange.rx("database get test pin")).contains("Value: 1234");
        assertThat(exchange.rx("database show test")).contains("/test/pin", "1 results found.");
    }

    @Test
    void aCallWhoseTimeIsOverComesToT() throws IOException {
        try (Caller caller = caller("615")) {
            caller.hears(1500);
        }
    }

    @Test
    void theConsoleKnowsTheWords() {
        assertThat(exchange.rx("core show application Playback"))
                .contains("Playback(filenames[,options])");
        assertThat(exchange.rx("core show applications like gosub"))
                .contains("Gosub:", "2 applications");
        assertThat(exchange.rx("core show function CUT")).contains("[Synopsis]");
        assertThat(exchange.rx("core show functions like DB_"))
                .contains("DB_EXISTS", "4 functions");
        assertThat(exchange.rx("dialplan show 23@menu")).contains("'23' =>", "600/60000");
        assertThat(exchange.rx("module show like app_")).contains("app_stack.so");
    }
}
