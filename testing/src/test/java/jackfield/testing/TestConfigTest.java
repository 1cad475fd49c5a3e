// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.ConfigView;
import jackfield.config.NamedAcl;
import jackfield.sip.Aor;
import jackfield.sip.Endpoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestConfigTest {

    private static final String PJSIP =
            """
            [phone](!)
            type=endpoint
            allow=!all,ulaw

            [201](phone)
            aors=201
            [201]
            type=aor
            max_contacts=2
            """;

    @Test
    void readsObjectsOfSeveralTypes() {
        TestConfig config =
                TestConfig.of("pjsip.conf", PJSIP).with("acl.conf", "[office]\ndeny=::/0");
        assertThat(config.view(Endpoint.class).get("201").orElseThrow().aors())
                .containsExactly("201");
        assertThat(config.view(Aor.class).get("201").orElseThrow().maxContacts()).isEqualTo(2);
        assertThat(config.view(NamedAcl.class).all()).hasSize(1);
        assertThat(config.problems()).isEmpty();
    }

    @Test
    void tellsListenersOfAReplacedFile() {
        TestConfig config = TestConfig.of("pjsip.conf", PJSIP);
        ConfigView<Aor> aors = config.view(Aor.class);
        List<Integer> seen = new ArrayList<>();
        aors.onChange(() -> seen.add(aors.get("201").orElseThrow().maxContacts()));
        config.replace("pjsip.conf", PJSIP + "max_contacts=3\n");
        config.replace("pjsip.conf", PJSIP + "; nothing new\nmax_contacts=3\n");
        assertThat(seen).containsExactly(3);
    }

    @Test
    void makesSingleObjects() {
        assertThat(TestConfig.defaults(Endpoint.class, "x").context()).isEqualTo("default");
        assertThat(TestConfig.section(Aor.class, "x", "max_contacts=7").maxContacts()).isEqualTo(7);
    }

    @Test
    void hasNothingWithoutFiles() {
        TestConfig config = TestConfig.empty();
        assertThat(config.view(Endpoint.class).all()).isEmpty();
        assertThat(config.problems())
                .singleElement()
                .hasToString("pjsip.conf: not found in memory");
    }
}
