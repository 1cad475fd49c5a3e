// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.module.ModuleServices;
import jackfield.sip.SipStack;
import jackfield.sip.spi.OutboundAuthenticator;
import jackfield.thread.Timers;

/** What every registration works with. */
record RegistrationKit(
        SipStack stack, Timers timers, ModuleServices<OutboundAuthenticator> authenticators) {}
