// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HangupStatusTest {

    @ParameterizedTest
    @EnumSource(HangupCause.class)
    void everyCauseRefusesWithAFinalError(HangupCause cause) {
        assertThat(HangupStatus.status(cause)).isBetween(400, 699);
    }

    /** So that a refusal crosses the bridge from one leg to the other unchanged. */
    @ParameterizedTest
    @ValueSource(ints = {404, 486, 480, 408, 403, 410, 502, 484, 501, 503, 500, 409, 488, 504})
    void aStatusSurvivesTheWayToACauseAndBack(int status) {
        assertThat(HangupStatus.status(HangupStatus.cause(status))).isEqualTo(status);
    }
}
