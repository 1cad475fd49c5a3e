// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierOrderTest {

    @ParameterizedTest
    @CsvSource({
        "'', 'line,ip,username'",
        "'endpoint_identifier_order=username', 'line,username,ip'",
        "'endpoint_identifier_order=ip,line', 'ip,line,username'",
    })
    void whoRecognizesATokenOfOursGoesBeforeAllUnlessTheOrderNamesIt(String line, String order) {
        RequestScene scene =
                RequestScene.of("[global]\ntype=global\n" + line + "\n")
                        .identifier("username", 200, "")
                        .identifier("ip", 300, "")
                        .identifier("line", 1000, "");
        scene.handle(RequestScene.request("OPTIONS"));
        assertThat(String.join(",", scene.steps)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'ip,username,header,auth_username'",
        "'endpoint_identifier_order=username,ip', 'username,ip,header,auth_username'",
        "'endpoint_identifier_order=auth_username', 'auth_username,ip,username,header'",
        "'endpoint_identifier_order=header,nonsense,header,ip', 'header,ip,username,auth_username'",
    })
    void asksTheListedOnesFirstAndTheOthersByRank(String line, String order) {
        RequestScene scene =
                RequestScene.of("[global]\ntype=global\n" + line + "\n")
                        .identifier("auth_username", 50, "")
                        .identifier("username", 200, "")
                        .identifier("header", 60, "")
                        .identifier("ip", 300, "");
        scene.handle(RequestScene.request("OPTIONS"));
        assertThat(String.join(",", scene.steps)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"'', 'third,ip'", "'endpoint_identifier_order=ip', 'ip,third'"})
    void aRankAboveTheUsualOnesGoesFirstUnlessTheOrderIsWritten(String line, String order) {
        RequestScene scene =
                RequestScene.of("[global]\ntype=global\n" + line + "\n")
                        .identifier("ip", 300, "")
                        .identifier("third", 400, "");
        scene.handle(RequestScene.request("OPTIONS"));
        assertThat(String.join(",", scene.steps)).isEqualTo(order);
    }
}
