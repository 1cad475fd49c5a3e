// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.acl;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.Cidr;
import jackfield.testing.TestConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamedAclsTest {

    private static final String LISTS =
            """
            [office]
            deny=0.0.0.0/0
            permit=192.0.2.0/24,!192.0.2.9
            [not-seven]
            deny=192.0.2.7
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office|192.0.2.1|true",
                "office|192.0.2.9|false",
                "office|198.51.100.1|false",
                "office|::1|true",
                "office,not-seven|192.0.2.8|true",
                "office,not-seven|192.0.2.7|false",
                "not-seven,office|198.51.100.1|false",
                "unknown|192.0.2.1|false",
                "office,unknown|192.0.2.1|false",
                "OFFICE|192.0.2.1|false",
            })
    void asksEveryList(String names, String address, boolean expected) {
        FileNamedAcls acls = new FileNamedAcls(TestConfig.of("acl.conf", LISTS));
        assertThat(acls.allows(List.of(names.split(",")), Cidr.parseAddress(address)))
                .isEqualTo(expected);
    }

    @Test
    void letsEverybodyPassWithoutNames() {
        FileNamedAcls acls = new FileNamedAcls(TestConfig.empty());
        assertThat(acls.allows(List.of(), Cidr.parseAddress("192.0.2.1"))).isTrue();
        assertThat(acls.allows(List.of("office"), Cidr.parseAddress("192.0.2.1"))).isFalse();
    }

    @Test
    void followsAReload() {
        TestConfig config = TestConfig.of("acl.conf", "[office]\ndeny=192.0.2.1\n");
        FileNamedAcls acls = new FileNamedAcls(config);
        assertThat(acls.allows(List.of("office"), Cidr.parseAddress("192.0.2.1"))).isFalse();
        config.replace("acl.conf", "[office]\ndeny=192.0.2.2\n");
        assertThat(acls.allows(List.of("office"), Cidr.parseAddress("192.0.2.1"))).isTrue();
    }

    @Test
    void keepsAListWhoseNewVersionIsFaulty() {
        TestConfig config = TestConfig.of("acl.conf", "[office]\ndeny=0.0.0.0/0\n");
        FileNamedAcls acls = new FileNamedAcls(config);
        config.replace("acl.conf", "[office]\ndeny=0.0.0.0/99\n");
        assertThat(acls.allows(List.of("office"), Cidr.parseAddress("192.0.2.1"))).isFalse();
        assertThat(config.complaints())
                .containsExactly(
                        "acl.conf:2:14: '0.0.0.0/99' for 'deny' in section 'office':"
                                + " expected 0 to 32 bits after the /");
    }
}
