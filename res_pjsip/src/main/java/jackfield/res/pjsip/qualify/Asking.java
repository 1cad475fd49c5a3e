// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.sip.ContactStatuses;
import jackfield.sip.SipStack;
import jackfield.thread.Timers;
import java.util.function.DoubleSupplier;

/**
 * What contacts are asked with.
 *
 * @param chance draws a number from 0 to 1, which spreads first questions
 */
record Asking(
        SipStack stack,
        OptionsRequests requests,
        ContactStatuses statuses,
        Timers timers,
        DoubleSupplier chance) {}
