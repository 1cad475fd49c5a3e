// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.channel.Location;
import jackfield.cli.CliArguments;
import jackfield.sip.Contact;
import jackfield.sip.ContactStatus;
import jackfield.sip.SipUri;
import jackfield.sip.spi.EndpointListing;
import jackfield.testing.FakeChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointCommandsTest {

    private static final String RULE = "=".repeat(90);

    private final Console console = new Console();

    private List<String> showAll() {
        return Console.type(
                new ShowEndpointsCommand(
                        console.config,
                        console.contacts,
                        console.statuses,
                        console.channels(),
                        console.modules,
                        console.timers,
                        console.stack));
    }

    private List<String> list(String... words) {
        return Console.type(
                new ListEndpointsCommand(
                        console.config,
                        console.contacts,
                        console.statuses,
                        console.channels(),
                        console.modules,
                        console.timers,
                        console.stack),
                words);
    }

    private ShowEndpointCommand showOne() {
        return new ShowEndpointCommand(
                console.config,
                console.contacts,
                console.statuses,
                console.channels(),
                console.modules,
                console.timers,
                console.stack);
    }

    @Test
    void showsEndpointsWithTheirRelatives() {
        assertThat(showAll())
                .containsExactly(
                        "",
                        " Endpoint:  <Endpoint/CID.....................................>  <State.....>  <Channels.>",
                        "    I/OAuth:  <AuthId/UserName...........................................................>",
                        "        Aor:  <Aor............................................>  <MaxContact>",
                        "      Contact:  <Aor/ContactUri..........................> <Hash....> <Status> <RTT(ms)..>",
                        "  Transport:  <TransportId........>  <Type>  <cos>  <tos>  <BindAddress..................>",
                        "    Channel:  <ChannelId......................................>  <State.....>  <Time.....>",
                        "        Exten: <DialedExten...........>  CLCID: <ConnectedLineCID.......>",
                        RULE,
                        "",
                        " Endpoint:  201/201                                              Not in use    0 of inf",
                        "     InAuth:  auth201/201",
                        "        Aor:  201                                                2",
                        "      Contact:  201/sip:201@127.0.0.21:5070                "
                                + hash201()
                                + " NonQual         nan",
                        "  Transport:  main-udp                  udp      0      0  127.0.0.1:5060",
                        "",
                        " Endpoint:  idle                                                 Unavailable   0 of inf",
                        "",
                        " Endpoint:  uplink                                               Not in use    0 of inf",
                        "    OutAuth:  uplink-auth/acct77",
                        "        Aor:  uplink                                             0",
                        "      Contact:  uplink/sip:198.51.100.9:5060               "
                                + hashUplink()
                                + " NonQual         nan",
                        "",
                        "",
                        "Objects found: 3",
                        "");
    }

    private String hash201() {
        return console.contacts.of("201").getFirst().hash();
    }

    private static String hashUplink() {
        return Contact.hash("uplink", SipUri.parse("sip:198.51.100.9:5060"));
    }

    @Test
    void listsOneLineForEach() {
        assertThat(list())
                .containsExactly(
                        "",
                        " Endpoint:  <Endpoint/CID.....................................>  <State.....>  <Channels.>",
                        RULE,
                        "",
                        " Endpoint:  201/201                                              Not in use    0 of inf",
                        " Endpoint:  idle                                                 Unavailable   0 of inf",
                        " Endpoint:  uplink                                               Not in use    0 of inf",
                        "",
                        "Objects found: 3",
                        "");
    }

    @Test
    void listsWhatIsLikeAnExpression() {
        assertThat(list("like", "^2")).contains("Objects found: 1");
        assertThat(list("like", "nothing")).containsExactly("No objects found.", "");
        assertThat(list("like", "(")).singleElement().asString().contains("regular expression");
        assertThat(list("unlike", "2")).singleElement().asString().contains("like <regex>");
    }

    @Test
    void showsAnEndpointsChannels() {
        FakeChannel channel = FakeChannel.up("PJSIP/201-00000004");
        channel.application("Dial(PJSIP/300,20)");
        channel.location(new Location("inside", "300", 2));
        channel.connectedLine(new CallerId("Ann", "300"));
        console.up.add(channel);
        console.up.add(FakeChannel.up("PJSIP/201-x-00000005"));
        Duration since = Duration.between(channel.created(), console.timers.now());
        console.timers.advance(
                since.isNegative()
                        ? Duration.between(console.timers.now(), channel.created()).plusSeconds(69)
                        : Duration.ZERO);
        assertThat(console.timers.now()).isAfter(Instant.EPOCH);
        assertThat(showAll())
                .contains(
                        " Endpoint:  201/201                                              In use        1 of inf",
                        "    Channel: PJSIP/201-00000004/Dial                             Up            00:01:09",
                        "        Exten: 300                       CLCID: \"Ann\" <300>");
    }

    @Test
    void showsWhichContactsCanBeReached() {
        SipUri uplink = SipUri.parse("sip:198.51.100.9:5060");
        console.statuses.put("uplink", uplink, ContactStatus.UNAVAILABLE);
        console.statuses.put(
                "201",
                console.contacts.of("201").getFirst().uri(),
                ContactStatus.available(Duration.ofNanos(3_117_000)));
        assertThat(showAll())
                .contains(
                        " Endpoint:  201/201                                              Not in use    0 of inf",
                        "      Contact:  201/sip:201@127.0.0.21:5070                "
                                + hash201()
                                + " Avail         3.117",
                        " Endpoint:  uplink                                               Unavailable   0 of inf",
                        "      Contact:  uplink/sip:198.51.100.9:5060               "
                                + hashUplink()
                                + " Unavail         nan");
    }

    @Test
    void showsWhatOtherModulesKnow() {
        console.modules.offer(
                EndpointListing.class,
                "identify",
                new EndpointListing() {
                    @Override
                    public List<String> header() {
                        return List.of("   Other:  <Other>");
                    }

                    @Override
                    public List<String> lines(String endpoint) {
                        return endpoint.equals("uplink") ? List.of("   Other:  x") : List.of();
                    }
                });
        assertThat(showAll()).contains("   Other:  <Other>").containsOnlyOnce("   Other:  x");
    }

    @Test
    void showsOneWithItsOptions() {
        List<String> lines = Console.type(showOne(), "201");
        assertThat(lines)
                .contains("     InAuth:  auth201/201")
                .anyMatch(line -> line.matches(" aors +: 201"))
                .anyMatch(line -> line.matches(" allow +: \\(ulaw\\|alaw\\)"))
                .anyMatch(line -> line.matches(" direct_media +: true"))
                .anyMatch(line -> line.matches(" 100rel +: yes"))
                .doesNotContain("Objects found: 1");
        List<String> names =
                lines.stream()
                        .filter(line -> line.matches(" [a-z0-9]\\w* +: .*"))
                        .map(line -> line.strip().split(" ", 2)[0])
                        .toList();
        assertThat(names).isSorted().hasSizeGreaterThan(100);
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(Console.type(showOne(), "299")).containsExactly("Unable to find object 299.");
        assertThat(Console.type(showOne())).containsExactly("No object specified.");
        assertThat(showOne().run(CliArguments.of("299")).failed()).isTrue();
    }

    @Test
    void completesIds() {
        assertThat(showOne().complete(CliArguments.of("2"))).containsExactly("201");
        assertThat(showOne().complete(CliArguments.of("")))
                .containsExactly("201", "idle", "uplink");
        assertThat(showOne().complete(CliArguments.of("201", ""))).isEmpty();
    }
}
