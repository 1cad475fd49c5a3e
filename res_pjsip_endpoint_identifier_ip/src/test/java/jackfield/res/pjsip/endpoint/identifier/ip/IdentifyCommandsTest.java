// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;

class IdentifyCommandsTest {

    private static final String RULE = "=".repeat(90);

    private final TestConfig config =
            TestConfig.of(
                    "pjsip.conf",
                    """
                    [uplink-id]
                    type=identify
                    endpoint=uplink
                    match=198.51.100.9
                    match_header=X-Account: 77
                    """);

    @Test
    void showsAll() {
        assertThat(new ShowIdentifiesCommand(config).run(CliArguments.of()).lines())
                .containsExactly(
                        "",
                        " Identify:  <Identify/Endpoint" + ".".repeat(59) + ">",
                        "      Match:  <criteria.........................>",
                        RULE,
                        "",
                        " Identify:  uplink-id/uplink",
                        "      Match: 198.51.100.9/32",
                        "      Match: X-Account: 77",
                        "",
                        "",
                        "Objects found: 1",
                        "");
    }

    @Test
    void listsOneLineEach() {
        assertThat(new ListIdentifiesCommand(config).run(CliArguments.of("like", "^up")).lines())
                .contains(" Identify:  uplink-id/uplink", "Objects found: 1")
                .doesNotContain("      Match: 198.51.100.9/32");
        assertThat(new ListIdentifiesCommand(config).run(CliArguments.of("like", "^x")).lines())
                .containsExactly("No objects found.", "");
    }

    @Test
    void showsOneWithItsOptions() {
        ShowIdentifyCommand command = new ShowIdentifyCommand(config);
        assertThat(command.run(CliArguments.of("uplink-id")).lines())
                .contains(
                        " endpoint          : uplink",
                        " match             : 198.51.100.9/32",
                        " match_header      : X-Account: 77",
                        " match_request_uri : ",
                        " srv_lookups       : true");
        assertThat(command.run(CliArguments.of("none")).lines())
                .containsExactly("Unable to find object none.");
        assertThat(command.complete(CliArguments.of("up"))).containsExactly("uplink-id");
    }

    @Test
    void showsBelowAnEndpointWhatIdentifiesIt() {
        IdentifyEndpointListing listing = new IdentifyEndpointListing(config);
        assertThat(listing.header())
                .containsExactly(
                        "   Identify:  <Identify/Endpoint" + ".".repeat(57) + ">",
                        "        Match:  <criteria.........................>");
        assertThat(listing.lines("uplink"))
                .containsExactly(
                        "   Identify:  uplink-id/uplink",
                        "        Match: 198.51.100.9/32",
                        "        Match: X-Account: 77");
        assertThat(listing.lines("other")).isEmpty();
    }
}
