// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.CliFixture;
import org.junit.jupiter.api.Test;

final class RegistrationCommandsTest {

    private static final String HEADER =
            " <Registration/ServerURI..............................>  <Auth....................>"
                    + "  <Status.......>";
    private static final String RULE = "=".repeat(90);

    private final Provider provider =
            Provider.bootedWith(
                    Provider.UPLINK
                            + "outbound_auth=uplink-auth\n"
                            + Provider.UPLINK.replace("[uplink]", "[second]"));

    private CliFixture show() {
        return CliFixture.of(new ShowRegistrationsCommand(provider.registrations));
    }

    @Test
    void showsAll() {
        provider.stack.sent().getFirst().answer(200);
        provider.stack.sent().getLast().answer(403);
        provider.advance(1860);
        assertThat(show().run())
                .containsExactly(
                        "",
                        HEADER,
                        RULE,
                        "",
                        " second/sip:198.51.100.9                                 n/a                         Rejected",
                        " uplink/sip:198.51.100.9                                 uplink-auth                 Registered       (exp. 1740s)",
                        "",
                        "Objects found: 2",
                        "");
    }

    @Test
    void listsThoseThatFit() {
        CliFixture list = CliFixture.of(new ListRegistrationsCommand(provider.registrations));
        assertThat(list.run("like", "^sec")).contains("Objects found: 1");
        assertThat(list.run("like", "^x")).containsExactly("No objects found.", "");
    }

    @Test
    void showsOneWithItsLastAnswerItsNextTryAndItsOptions() {
        provider.stack.sent().getFirst().answer(503);
        provider.advance(8);
        CliFixture one = CliFixture.of(new ShowRegistrationCommand(provider.registrations));
        assertThat(one.run("uplink"))
                .contains(
                        "   Answer: 503 Service unavailable",
                        " Next try: in 52s",
                        " server_uri               : sip:198.51.100.9",
                        " outbound_auth            : uplink-auth",
                        " retry_interval           : 60");
        assertThat(one.run("none")).containsExactly("Unable to find object none.");
        assertThat(one.complete("up")).containsExactly("uplink");
    }

    @Test
    void registersWhenTold() {
        provider.stack.sent().forEach(sent -> sent.answer(404));
        CliFixture send = CliFixture.of(new SendRegisterCommand(provider.registrations));
        assertThat(send.run("uplink")).containsExactly("REGISTER is on its way for uplink.");
        assertThat(provider.count()).isEqualTo(3);
        provider.answers(200);
        assertThat(provider.state()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(send.run("*all")).hasSize(2);
        assertThat(provider.count()).isEqualTo(5);
        assertThat(send.answer("none").failed()).isTrue();
        assertThat(send.complete("")).containsExactly("*all", "second", "uplink");
    }

    @Test
    void unregistersWhenToldAndRegistersAgainInItsTime() {
        provider.stack.sent().forEach(sent -> sent.answer(200));
        provider.advance(3000);
        CliFixture send = CliFixture.of(new SendUnregisterCommand(provider.registrations));
        assertThat(send.run("uplink"))
                .containsExactly("REGISTER with Expires: 0 is on its way for uplink.");
        assertThat(provider.expires()).isZero();
        provider.answers(200);
        assertThat(provider.state()).isEqualTo(RegistrationState.UNREGISTERED);
        assertThat(provider.next()).isEqualTo(540);
        assertThat(show().run().get(5))
                .isEqualTo(
                        " uplink/sip:198.51.100.9                                 uplink-auth                 Unregistered");
        provider.advance(540);
        assertThat(provider.stack.sent())
                .filteredOn(sent -> sent.request().toString().contains("Expires: 3600"))
                .hasSize(4);
    }

    @Test
    void withoutRegistrationsThereIsNothingToSend() {
        Provider empty = Provider.bootedWith("");
        assertThat(CliFixture.of(new SendRegisterCommand(empty.registrations)).run("*all"))
                .containsExactly("No objects found.");
    }
}
