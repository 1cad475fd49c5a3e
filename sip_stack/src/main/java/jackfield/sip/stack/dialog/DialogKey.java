// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

/** What a dialog is found by; the far end's tag is checked afterwards, as it is learnt late. */
record DialogKey(String callId, String localTag) {}
