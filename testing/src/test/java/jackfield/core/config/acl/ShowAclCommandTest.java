// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.acl;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.CliFixture;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;

final class ShowAclCommandTest {

    private final CliFixture show =
            CliFixture.of(
                    new ShowAclCommand(
                            TestConfig.of(
                                    "acl.conf",
                                    "[office]\ndeny=0.0.0.0/0\npermit=192.0.2.0/24\n[home]\n")));

    @Test
    void listsTheNames() {
        assertThat(show.run()).startsWith("acl", "---").contains("office", "home").hasSize(4);
    }

    @Test
    void showsTheRulesOfOne() {
        assertThat(show.run("office"))
                .startsWith("ACL: office", "-".repeat(45))
                .satisfies(
                        lines -> {
                            assertThat(lines.get(2)).startsWith("  0:  deny - 0.0.0.0/");
                            assertThat(lines.get(3)).startsWith("  1: allow - 192.0.2.0/");
                        });
    }

    @Test
    void saysThatThereIsNoSuchList() {
        assertThat(show.answer("nowhere").failed()).isTrue();
        assertThat(show.run("nowhere")).containsExactly("There is no list 'nowhere' in acl.conf.");
    }
}
