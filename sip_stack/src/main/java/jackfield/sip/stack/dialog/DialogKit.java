// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import jackfield.module.ModuleRegistry;
import jackfield.sip.stack.loop.SipLoops;
import jackfield.sip.stack.message.MessageBuilder;
import jackfield.sip.stack.message.RequestSender;
import jackfield.sip.stack.transaction.TimerSettings;
import jackfield.sip.stack.transport.Locator;

/** What dialogs work with. */
public record DialogKit(
        SipLoops loops,
        MessageBuilder builder,
        Locator locator,
        RequestSender sender,
        TimerSettings timers,
        ModuleRegistry modules) {}
