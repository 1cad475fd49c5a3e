// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.RecordChecks;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;

final class RegistrationTest {

    private static final String SERVER = "server_uri=sip:198.51.100.9";
    private static final String CLIENT = "client_uri=sip:acct77@example.org";

    @Test
    void hasTheDefaultsItDeclares() {
        RecordChecks.defaultsEqualTheDeclaration(Registration.class, SERVER, CLIENT);
    }

    @Test
    void survivesParseAndPrint() {
        RecordChecks.survivesParseAndPrint(
                Registration.class, SERVER, CLIENT, "line=yes", "endpoint=uplink");
    }

    @Test
    void lineAndEndpointGoTogether() {
        assertThat(complaint("line=yes")).contains("line", "needs endpoint as well");
        assertThat(complaint("endpoint=uplink")).contains("endpoint", "needs line=yes as well");
    }

    @Test
    void theServerHasToBeASipUri() {
        String sections = "[uplink]\ntype=registration\nserver_uri=tel:5\n" + CLIENT + "\n";
        TestConfig config = TestConfig.of("pjsip.conf", sections);
        assertThat(config.view(Registration.class).all()).isEmpty();
        assertThat(config.complaints().getFirst()).contains("sip: or sips:");
    }

    private static String complaint(String line) {
        TestConfig config = TestConfig.of("pjsip.conf", Provider.UPLINK + line + "\n");
        assertThat(config.view(Registration.class).all()).isEmpty();
        return config.complaints().getFirst();
    }
}
