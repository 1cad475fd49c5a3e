// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Endpoint;
import jackfield.sip.Verdict;
import jackfield.testing.FakeDialplan;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsHandlerTest {

    private final FakeDialplan dialplan = new FakeDialplan().with("inside", "300", "door#1");
    private final Endpoint phone = TestConfig.section(Endpoint.class, "201", "context=inside");

    private Verdict ask(RequestScene scene, FakeInboundRequest request) {
        return new OptionsHandler(dialplan, scene.config, scene.modules, scene.stack)
                .handle(request, phone);
    }

    @ParameterizedTest
    @CsvSource({
        "sip:300@192.0.2.1, 200",
        "sip:%33%300@192.0.2.1, 200",
        "sip:door%231@192.0.2.1, 200",
        "sip:192.0.2.1, 200",
        "sip:192.0.2.1:5060;transport=udp, 200",
        "sip:301@192.0.2.1, 404",
        "sip:300;phone-context=x@192.0.2.1, 404",
    })
    void answersAsAnInviteWouldBe(String uri, int status) {
        RequestScene scene = RequestScene.of("");
        assertThat(RequestScene.status(ask(scene, RequestScene.to("OPTIONS", uri))))
                .isEqualTo(status);
    }

    @Test
    void leavesOptionsOfTheUserOutWhereToldTo() {
        RequestScene scene =
                RequestScene.of("[global]\ntype=global\nignore_uri_user_options=yes\n");
        FakeInboundRequest request =
                RequestScene.to("OPTIONS", "sip:300;phone-context=x@192.0.2.1");
        assertThat(RequestScene.status(ask(scene, request))).isEqualTo(200);
    }

    @Test
    void saysWhatWeCanDo() {
        RequestScene scene = RequestScene.of("").handler("INVITE").handler("OPTIONS");
        assertThat(RequestScene.headers(ask(scene, RequestScene.request("OPTIONS"))))
                .containsExactly(
                        "Accept: application/sdp",
                        "Allow: ACK, BYE, CANCEL, INVITE, OPTIONS, PRACK, UPDATE",
                        "Supported: 100rel, timer");
    }

    @Test
    void doesNotPromiseCallsWithoutTheModuleForThem() {
        RequestScene scene = RequestScene.of("").handler("OPTIONS");
        assertThat(RequestScene.headers(ask(scene, RequestScene.request("OPTIONS"))))
                .containsExactly("Allow: OPTIONS", "Supported:");
    }
}
