// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.acl;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.RecordChecks;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;

class AclTest {

    @Test
    void hasTheDeclaredDefaults() {
        RecordChecks.defaultsEqualTheDeclaration(Acl.class);
    }

    @Test
    void survivesParseAndPrint() {
        RecordChecks.survivesParseAndPrint(Acl.class);
    }

    @Test
    void namesAListOnlyOnce() {
        TestConfig config = TestConfig.of("pjsip.conf", "[a]\ntype=acl\nacl=office\nacl=office\n");
        assertThat(config.view(Acl.class).all()).isEmpty();
        assertThat(config.complaints()).singleElement().asString().contains("each list once");
    }
}
