// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import java.math.BigDecimal;

/** What counts as true in the dialplan: all texts but the empty one and zero. */
public final class Truth {

    private Truth() {}

    public static boolean of(String value) {
        String bare = Operator.unquoted(value.strip());
        return !bare.isEmpty() && !(Numeral.looksLike(bare) && new BigDecimal(bare).signum() == 0);
    }
}
