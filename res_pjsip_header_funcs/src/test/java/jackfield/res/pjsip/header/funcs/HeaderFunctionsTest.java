// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeaderFunctionsTest {

    private final HeaderScript script =
            HeaderScript.with(
                    "Subject: lunch",
                    "X-Account: 77",
                    "X-account: 78",
                    "X-Floor: 2",
                    "From: \"Ann; <desk>\" <sip:201@192.0.2.1;user=phone;lr?x=1>;tag=a;note=\"b;c\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "read,Subject | lunch",
                "READ,subject | lunch",
                "read,X-Account,2 | 78",
                "read,X-Account,3 | ''",
                "read,X-*,3 | 2",
                "read,Nothing | ''",
                "frobnicate,Subject | ''",
            })
    void readsTheHeaderOfANameAndNumber(String arguments, String value) {
        assertThat(script.value("${PJSIP_HEADER(" + arguments + ")}")).isEqualTo(value);
    }

    @Test
    void addsHeadersWithCommasInThem() {
        script.runs("Set(PJSIP_HEADER(add,X-New)=a, b=c)", "Set(PJSIP_HEADER(add,X-New)=d)");
        assertThat(script.lines()).endsWith("X-New: a, b=c", "X-New: d");
    }

    @Test
    void changesAHeaderThatIsThere() {
        script.runs(
                "Set(PJSIP_HEADER(update,X-Account,2)=79)", "Set(PJSIP_HEADER(update,X-None)=1)");
        assertThat(script.lines()).contains("X-Account: 77", "X-account: 79").hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"Subject, 1, 4", "X-*, 3, 2", "*, 5, 0", "X-None, 0, 5"})
    void removesHeadersAndCountsThem(String name, String removed, int left) {
        assertThat(script.value("${PJSIP_HEADER(remove," + name + ")}")).isEqualTo(removed);
        assertThat(script.lines()).hasSize(left);
    }

    @Test
    void removesBySettingToo() {
        script.runs("Set(PJSIP_HEADER(remove,X-Account)=)");
        assertThat(script.lines()).hasSize(3);
    }

    @Test
    void whatCannotBeDoneLeavesTheCallAlone() {
        script.sent()
                .runs(
                        "Set(PJSIP_HEADER(add,X-Late)=1)",
                        "Set(PJSIP_HEADER(frobnicate,X)=1)",
                        "Set(GOES=on)");
        assertThat(script.lines()).hasSize(5);
        assertThat(script.channel.variables().get("GOES")).contains("on");
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        script.runs("Set(PJSIP_HEADER(add,X A)=1)", "Set(GOES=on)");
        assertThat(script.lines()).hasSize(5);
        assertThat(script.channel.variables().get("GOES")).contains("on");
    }

    @Test
    void namesHeaders() {
        assertThat(script.value("${PJSIP_HEADERS()}"))
                .isEqualTo("Subject,X-Account,X-account,X-Floor,From");
        assertThat(script.value("${PJSIP_HEADERS(x-f)}")).isEqualTo("X-Floor");
    }

    @Test
    void readsTheAnswer() {
        script.answered("Server: Phone 3", "X-Room: 12", "X-Room: 13");
        assertThat(script.value("${PJSIP_RESPONSE_HEADER(read,server)}")).isEqualTo("Phone 3");
        assertThat(script.value("${PJSIP_RESPONSE_HEADER(read,X-Room,2)}")).isEqualTo("13");
        assertThat(script.value("${PJSIP_RESPONSE_HEADER(write,X-Room)}")).isEmpty();
        assertThat(script.value("${PJSIP_RESPONSE_HEADERS()}")).isEqualTo("Server,X-Room");
        assertThat(script.value("${PJSIP_RESPONSE_HEADERS(X)}")).isEqualTo("X-Room");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "From,header,tag | a",
                "From,header,NOTE | b;c",
                "From,header,user | ''",
                "From,uri,user | phone",
                "From,uri,lr | ''",
                "From,uri,tag | ''",
                "From,uri,x | ''",
                "From,other,tag | ''",
                "To,header,tag | ''",
            })
    void readsParameters(String arguments, String value) {
        assertThat(script.value("${PJSIP_HEADER_PARAM(" + arguments + ")}")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "header,tag)=b | <sip:1@192.0.2.1;lr?x=1>;tag=b",
                "header,note)=a b | <sip:1@192.0.2.1;lr?x=1>;tag=a;note=\"a b\"",
                "uri,user)=phone | <sip:1@192.0.2.1;lr;user=phone?x=1>;tag=a",
                "uri,user)=a>b | <sip:1@192.0.2.1;lr?x=1>;tag=a",
                "header,a;b)=c | <sip:1@192.0.2.1;lr?x=1>;tag=a",
                "other,user)=b | <sip:1@192.0.2.1;lr?x=1>;tag=a",
            })
    void setsParametersOfAHeaderThatWasAdded(String assignment, String header) {
        HeaderScript added = HeaderScript.with("X-To: <sip:1@192.0.2.1;lr?x=1>;tag=a");
        added.runs("Set(PJSIP_HEADER_PARAM(X-To," + assignment + ")", "Set(GOES=on)");
        assertThat(added.lines()).containsExactly("X-To: " + header);
        assertThat(added.channel.variables().get("GOES")).contains("on");
    }

    @Test
    void aParameterOfAHeaderThatIsNotThereIsNotSet() {
        script.runs("Set(PJSIP_HEADER_PARAM(X-None,header,a)=b)");
        assertThat(script.lines()).hasSize(5);
    }

    @Test
    void aChannelThatIsNotSipsHasNoHeaders() {
        FakeChannel local = FakeChannel.incoming("Local/1-00000001");
        assertThat(new HeaderFunction().read(local, arguments("read", "Subject"))).isEmpty();
        assertThatCode(() -> new HeaderFunction().write(local, arguments("add", "Subject"), "x"))
                .doesNotThrowAnyException();
    }

    private static HeaderFunction.Arguments arguments(String action, String name) {
        return new HeaderFunction.Arguments(action, name, 1);
    }
}
