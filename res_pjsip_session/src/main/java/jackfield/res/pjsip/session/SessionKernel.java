// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.module.ModuleRegistry;
import jackfield.sip.SipStack;
import jackfield.sip.spi.OutboundAuthenticator;
import java.text.ParseException;
import java.util.List;
import javax.sip.header.AllowHeader;
import javax.sip.header.Header;
import javax.sip.message.Message;

/** What every session works with. */
record SessionKernel(
        SipStack stack, ModuleRegistry modules, OutboundAuthentication authentication) {

    SessionKernel(SipStack stack, ModuleRegistry modules) {
        this(
                stack,
                modules,
                new OutboundAuthentication(modules.services(OutboundAuthenticator.class)));
    }

    /** The methods a session understands (RFC 3261 §20.5). */
    private static final String ALLOW = "INVITE, ACK, BYE, CANCEL, OPTIONS, UPDATE";

    void allow(Message message) {
        if (message.getHeader(AllowHeader.NAME) == null) {
            message.addHeader(allow());
        }
    }

    Header allow() {
        try {
            return stack.headers().createAllowHeader(ALLOW);
        } catch (ParseException e) {
            throw new IllegalStateException(ALLOW, e);
        }
    }

    Header header(String name, String value) {
        try {
            return stack.headers().createHeader(name, value);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name + ": " + value, e);
        }
    }

    List<Header> headers(String name, String value) {
        return List.of(header(name, value));
    }
}
