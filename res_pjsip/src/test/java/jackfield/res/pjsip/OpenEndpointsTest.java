// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.TestConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenEndpointsTest {

    @Test
    @DisplayName("threat27: endpoints that anybody may call as are known")
    void threat27_findsEndpointsThatAskForNothing() {
        TestConfig config =
                TestConfig.of(
                        "pjsip.conf",
                        """
                        [open]
                        type=endpoint
                        [login]
                        type=endpoint
                        auth=login
                        [login]
                        type=auth
                        username=login
                        password=Heron-42
                        [office]
                        type=endpoint
                        deny=0.0.0.0/0
                        permit=192.0.2.0/24
                        [trunk]
                        type=endpoint
                        identify_by=ip
                        """);
        assertThat(new OpenEndpoints(config).open()).containsExactly("open");
    }
}
