// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.testing.RecordChecks;
import org.junit.jupiter.api.Test;

final class ToneZoneSectionTest {

    @Test
    void defaultsEqualTheDeclaration() {
        RecordChecks.defaultsEqualTheDeclaration(ToneZoneSection.class);
    }

    @Test
    void survivesParseAndPrint() {
        RecordChecks.survivesParseAndPrint(ToneZoneSection.class);
    }
}
