// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of the dialplan that need a call to show what they do. */
final class DialplanWordsIT {

    private static final int PHONE = 23190;
    private static final int CALLER = 23192;
    private static final String EXTENSIONS =
            """
            [inside]
            exten => 200,hint,Custom:door(Reception)
            exten => 701,1,Answer()
             same => n,Playback(%1$s/tone)
             same => n,Hangup()
            exten => 702,1,Dial(Local/703@inside,10)
            exten => 703,1,Answer()
             same => n,PlayTones(900/60000)
             same => n,Wait(20)
            exten => 704,1,Answer()
             same => n,Authenticate(4711,,4)
             same => n,PlayTones(700/60000)
             same => n,Wait(20)
            exten => 705,1,Proceeding()
             same => n,Set(GROUP(lines)=trunk)
             same => n,Set(DB(words/count)=${GROUP_COUNT(trunk@lines)} ${GROUP_LIST()})
             same => n,Set(DB(words/names)=${SYSTEMNAME} ${ENTITYID} ${CALLINGPRES})
             same => n,Set(DEVICE_STATE(Custom:door)=RINGING)
             same => n,Set(DB(words/state)=${EXTENSION_STATE(200@inside)})
             same => n,Set(DB(words/lock)=${LOCK(door)}${UNLOCK(door)})
             same => n,TrySystem(echo "${EXTEN}" > %1$s/said)
             same => n,Set(DB(words/system)=${SYSTEMSTATUS} ${STAT(s,%1$s/said)})
             same => n,Answer()
             same => n,Wait(1)
             same => n,Set(DB(words/packets)=${CHANNEL(rtcp,rxcount)})
             same => n,Hangup()
            exten => 706,1,Set(PJSIP_INHERITABLE_HEADER(add,X-Opened-By)=door 7)
             same => n,Dial(Local/707@inside,10)
             same => n,Hangup()
            exten => 707,1,Dial(PJSIP/sipp/sip:door@127.0.0.2:%2$d,10)
             same => n,Hangup()
            """;

    private static Exchange exchange;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        try (var recording = DialplanWordsIT.class.getResourceAsStream("/sounds/tone-700.gsm")) {
            Files.copy(Objects.requireNonNull(recording), folder.resolve("tone.gsm"));
        }
        exchange =
                Phones.configuration()
                        .file("extensions.conf", EXTENSIONS.formatted(folder, PHONE))
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
    void aRecordingOfGsmIsHeard() throws IOException {
        try (Caller caller = caller("701")) {
            caller.hears(700).isHungUpOn();
        }
    }

    @Test
    void theHalvesOfALocalChannelShareANumber() throws IOException {
        try (Caller caller = caller("702")) {
            caller.hears(900);
            assertThat(exchange.rx("core show channels"))
                    .containsPattern("Local/703@inside-([0-9a-f]{8});1")
                    .containsPattern("Local/703@inside-([0-9a-f]{8});2");
        }
    }

    @Test
    void whoKnowsThePasswordPasses() throws IOException {
        try (Caller caller = caller("704")) {
            caller.presses("4711").hears(700);
        }
    }

    @Test
    void wordsTellWhatTheyShould() throws IOException {
        try (Caller caller = caller("705")) {
            caller.isSilent(Duration.ofMillis(500)).isHungUpOn();
        }
        assertThat(kept("count")).isEqualTo("1 trunk@lines");
        assertThat(kept("names")).matches(" ([0-9a-f]{2}:){5}[0-9a-f]{2} 0");
        assertThat(kept("state")).isEqualTo("RINGING");
        assertThat(kept("lock")).isEqualTo("11");
        assertThat(kept("system")).isEqualTo("SUCCESS 4");
        assertThat(Integer.parseInt(kept("packets"))).isPositive();
    }

    @Test
    void aHeaderIsHandedOnThroughALocalChannel() throws IOException, InterruptedException {
        try (Sipp phone = Sipp.start(exchange, "phone-wants-header", PHONE);
                Sipp caller = Sipp.start(exchange, "call", CALLER, "-s", "706")) {
            caller.succeeds();
            phone.succeeds();
        }
    }

    private static String kept(String key) {
        String answer = exchange.rx("database get words " + key);
        assertThat(answer).startsWith("Value: ");
        return answer.substring("Value: ".length()).lines().findFirst().orElse("");
    }
}
