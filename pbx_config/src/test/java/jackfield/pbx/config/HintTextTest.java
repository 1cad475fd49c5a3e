// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HintTextTest {

    @Test
    void takesTheNameBehindTheDevices() {
        assertThat(HintText.parse("PJSIP/201&Custom:door(Ann, desk)"))
                .isEqualTo(new HintText("PJSIP/201&Custom:door", "Ann, desk"));
    }

    @Test
    void leavesDevicesAloneThatHaveNone() {
        assertThat(HintText.parse("PJSIP/${EXTEN:1}"))
                .isEqualTo(new HintText("PJSIP/${EXTEN:1}", ""));
        assertThat(HintText.parse("PJSIP/${DB(phone/${EXTEN})}").name()).isEmpty();
    }
}
