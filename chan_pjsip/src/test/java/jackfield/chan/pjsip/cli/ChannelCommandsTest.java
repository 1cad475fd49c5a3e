// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.channel.Location;
import jackfield.rtp.Format;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpStatistics;
import jackfield.sip.spi.Session;
import jackfield.testing.CliFixture;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import jackfield.testing.VirtualTimers;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChannelCommandsTest {

    private static final String ANN =
            "  Channel: PJSIP/300-00000001/Dial                               Up            00:01:09";
    private static final String BOB =
            "  Channel: PJSIP/301-00000001                                    Down          00:01:09";
    private static final String HEADER =
            "  Channel:  <ChannelId........................................>  <State.....>  <Time.....>";
    private static final String RULE = "=".repeat(90);

    private final VirtualTimers timers = new VirtualTimers();
    private final FakeChannels channels = new FakeChannels();
    private final FakeChannel ann = channel("PJSIP", "300");

    private FakeChannel channel(String technology, String name) {
        FakeChannel made = channels.reachable(technology + "/" + name);
        channels.request(made, technology, name);
        return made;
    }

    @BeforeEach
    void annCallsBob() {
        channel("PJSIP", "301");
        channel("Local", "9");
        ann.answers();
        ann.application("Dial(PJSIP/300,20)");
        ann.location(new Location("inside", "300", 2));
        ann.connectedLine(new CallerId("Ann", "300"));
        timers.advance(Duration.between(timers.now(), ann.created()).plusSeconds(69));
    }

    private static Session session(RtpLeg leg) {
        return (Session)
                Proxy.newProxyInstance(
                        Session.class.getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "media" -> leg;
                                    default -> throw new UnsupportedOperationException();
                                });
    }

    private CliFixture stats() {
        return CliFixture.of(new ShowChannelStatsCommand(channels, timers));
    }

    @Test
    void listsOneLineForEach() {
        CliFixture list = CliFixture.of(new ListChannelsCommand(channels, timers));
        assertThat(list.type("pjsip list channels"))
                .containsExactly("", HEADER, RULE, "", ANN, BOB, "", "Objects found: 2", "");
        assertThat(list.type("pjsip list channels like 301"))
                .containsExactly("", HEADER, RULE, "", BOB, "", "Objects found: 1", "");
    }

    @Test
    void showsWhatWasDialedAndWhoIsThere() {
        CliFixture show = CliFixture.of(new ShowChannelsCommand(channels, timers));
        assertThat(show.type("pjsip show channels"))
                .containsExactly(
                        "",
                        HEADER,
                        "      Exten: <DialedExten.............>  CLCID: <ConnectedLineCID.......>",
                        RULE,
                        "",
                        ANN,
                        "      Exten: 300                         CLCID: \"Ann\" <300>",
                        "",
                        BOB,
                        "      Exten: s                           CLCID:",
                        "",
                        "",
                        "Objects found: 2",
                        "");
        assertThat(show.run("like", "none")).containsExactly("No objects found.", "");
    }

    @Test
    void showsOneWithItsDialogAndItsMedia() {
        ann.item("endpoint", "300").item("pjsip,call-id", "7f3@192.0.2.7");
        ann.facet(Session.class, session(leg(5, 0, 5, Double.NaN)));
        CliFixture show = CliFixture.of(new ShowChannelCommand(channels, timers));
        assertThat(show.type("pjsip show channel PJSIP/300-00000001"))
                .contains(
                        ANN,
                        " ParameterName : ParameterValue",
                        " call_id       : 7f3@192.0.2.7",
                        " codec         : ulaw",
                        " endpoint      : 300",
                        " aor           : ");
        assertThat(show.run("PJSIP/9-1")).containsExactly("Unable to find object PJSIP/9-1.");
        assertThat(show.complete("PJSIP/301")).containsExactly("PJSIP/301-00000001");
        assertThat(show.complete("")).hasSize(2);
    }

    private static RtpLeg leg(long received, long lost, long sent, double roundTrip) {
        return new CountedLeg(
                List.of(Format.ULAW),
                new RtpStatistics(received, lost, 0.0021, sent, 0, 1, 0.0134, roundTrip));
    }

    @Test
    void showsWhatMediaHaveCounted() {
        ann.facet(Session.class, session(leg(240, 10, 100, 0.0306)));
        assertThat(stats().type("pjsip show channelstats"))
                .containsExactly(
                        "",
                        "                                             "
                                + "...........Receive........... ..........Transmit...........",
                        " BridgeId ChannelId ........ UpTime.. Codec. "
                                + "  Count     Lost  Pct  Jitter   Count     Lost  Pct  Jitter     RTT",
                        " " + "=".repeat(111),
                        "",
                        "          300-00000001       00:01:09 ulaw   "
                                + "    240       10     4   0.002     100        1     1   0.013"
                                + "   0.031",
                        "          301-00000001       00:01:09 not valid",
                        "",
                        "Objects found: 2",
                        "");
    }

    @Test
    void countsInThousandsWhereThereAreMany() {
        ann.facet(Session.class, session(leg(1_234_567, 0, 100_000, Double.NaN)));
        assertThat(stats().run())
                .anyMatch(
                        line ->
                                line.matches(
                                        ".*ulaw +1234K +0 +0 +0\\.002 +100000 +1 +0 +0\\.013 +nan"));
    }

    @Test
    void saysThatNobodyTalks() {
        assertThat(CliFixture.of(new ShowChannelStatsCommand(new FakeChannels(), timers)).run())
                .containsExactly("No objects found.", "");
    }
}
