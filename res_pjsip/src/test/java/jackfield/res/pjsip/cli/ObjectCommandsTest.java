// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.sip.spi.EndpointIdentifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectCommandsTest {

    private static final String RULE = "=".repeat(90);

    private final Console console = new Console();

    @Test
    void showsAors() {
        String hash = console.contacts.of("201").getFirst().hash();
        assertThat(
                        Console.type(
                                new ShowAorsCommand(
                                        console.config, console.contacts, console.statuses),
                                "like",
                                "201"))
                .containsExactly(
                        "",
                        "      Aor:  <Aor..............................................>  <MaxContact>",
                        "    Contact:  <Aor/ContactUri............................> <Hash....> <Status> <RTT(ms)..>",
                        RULE,
                        "",
                        "      Aor:  201                                                  2",
                        "    Contact:  201/sip:201@127.0.0.21:5070                  "
                                + hash
                                + " NonQual         nan",
                        "",
                        "",
                        "Objects found: 1",
                        "");
        assertThat(
                        Console.type(
                                new ListAorsCommand(
                                        console.config, console.contacts, console.statuses)))
                .contains("Objects found: 2")
                .doesNotContain("    Contact:");
    }

    @Test
    void showsContacts() {
        String hash = console.contacts.of("201").getFirst().hash();
        List<String> lines =
                Console.type(
                        new ShowContactsCommand(
                                console.config, console.contacts, console.statuses));
        assertThat(lines)
                .startsWith(
                        "",
                        "  Contact:  <Aor/ContactUri..............................> <Hash....> <Status> <RTT(ms)..>",
                        RULE,
                        "",
                        "  Contact:  201/sip:201@127.0.0.21:5070                    "
                                + hash
                                + " NonQual         nan")
                .endsWith("", "Objects found: 2", "");
        assertThat(
                        Console.type(
                                new ListContactsCommand(
                                        console.config, console.contacts, console.statuses)))
                .isEqualTo(lines);
    }

    @Test
    void showsWhatIsKnownOfAContact() {
        ShowContactCommand command =
                new ShowContactCommand(console.config, console.contacts, console.statuses);
        String id = "201@@" + console.contacts.of("201").getFirst().hash();
        assertThat(Console.type(command, id))
                .contains(
                        " call_id           : call",
                        " endpoint          : 201",
                        " uri               : sip:201@127.0.0.21:5070",
                        " user_agent        : Desk 7",
                        " via_addr          : 127.0.0.21",
                        " via_port          : 5070");
    }

    @Test
    void showsTransports() {
        assertThat(Console.type(new ShowTransportsCommand(console.stack)))
                .containsExactly(
                        "",
                        "Transport:  <TransportId........>  <Type>  <cos>  <tos>  <BindAddress....................>",
                        RULE,
                        "",
                        "Transport:  main-udp                  udp      0      0  127.0.0.1:5060",
                        "",
                        "Objects found: 1",
                        "");
        assertThat(Console.type(new ShowTransportCommand(console.stack), "main-udp"))
                .contains("Transport:  main-udp                  udp      0      0  127.0.0.1:5060")
                .anyMatch(line -> line.matches(" protocol +: udp"))
                .anyMatch(line -> line.matches(" bind +: 127.0.0.1:0"));
    }

    @Test
    void doesNotShowATransportThatIsNotOpen() {
        console.config.replace(
                "pjsip.conf",
                Console.CONF + "transport=lan\n[lan]\ntype=transport\nbind=10.0.0.1\n");
        assertThat(Console.type(new ListTransportsCommand(console.stack)))
                .contains("Objects found: 1")
                .noneMatch(line -> line.contains("lan"));
        ShowTransportCommand one = new ShowTransportCommand(console.stack);
        assertThat(Console.type(one, "lan")).containsExactly("Unable to find object lan.");
        assertThat(one.complete(CliArguments.of(""))).containsExactly("main-udp");
        assertThat(console.endpoints().listed().showAll(CliArguments.of("like", "idle")).lines())
                .noneMatch(line -> line.contains("lan"));
        console.opens("lan");
        assertThat(console.endpoints().listed().showAll(CliArguments.of("like", "idle")).lines())
                .anyMatch(line -> line.contains("10.0.0.1:5060"));
    }

    @Test
    void showsNoPassword() {
        List<String> all = Console.type(new ShowAuthsCommand(console.config));
        List<String> one = Console.type(new ShowAuthCommand(console.config), "auth201");
        assertThat(all).contains("  I/OAuth:  auth201/201", "Objects found: 2");
        assertThat(one).anyMatch(line -> line.matches(" password +: \\*\\*\\*"));
        assertThat(String.join("\n", all) + String.join("\n", one)).doesNotContain("Heron");
        assertThat(Console.type(new ListAuthsCommand(console.config))).isEqualTo(all);
    }

    @Test
    void showsIdentifiersInTheirOrder() {
        console.modules.offer(
                EndpointIdentifier.class, "auth_username", 50, request -> Optional.empty());
        console.modules.offer(EndpointIdentifier.class, "ip", 300, request -> Optional.empty());
        assertThat(Console.type(new ShowIdentifiersCommand(console.config, console.modules)))
                .containsExactly("ip", "auth_username");
    }

    @Test
    void showsSettings() {
        assertThat(Console.type(new ShowSettingsCommand(console.config)))
                .contains("Global Settings:", "System Settings:")
                .anyMatch(line -> line.matches(" default_realm +: asterisk"))
                .anyMatch(line -> line.matches(" timer_t1 +: 500"));
    }
}
