// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.sip.Overload;
import jackfield.testing.RecordChecks;
import org.junit.jupiter.api.Test;

class ShieldSettingsTest {

    @Test
    void defaultsEqualTheDeclaration() {
        RecordChecks.defaultsEqualTheDeclaration(ShieldSettings.class);
        RecordChecks.defaultsEqualTheDeclaration(Overload.class);
    }

    @Test
    void survivesParseAndPrint() {
        RecordChecks.survivesParseAndPrint(ShieldSettings.class, "sources=4096");
        RecordChecks.survivesParseAndPrint(Overload.class);
    }
}
