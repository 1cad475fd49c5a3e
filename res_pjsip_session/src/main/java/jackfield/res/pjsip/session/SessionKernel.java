// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.module.ModuleRegistry;
import jackfield.sip.PjsipSystem;
import jackfield.sip.SipStack;
import jackfield.sip.spi.OutboundAuthenticator;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import javax.sip.header.AllowHeader;
import javax.sip.header.Header;
import javax.sip.message.Message;

/** What every session works with. */
record SessionKernel(
        SipStack stack,
        ModuleRegistry modules,
        OutboundAuthentication authentication,
        ConfigView<PjsipSystem> system) {

    SessionKernel(SipStack stack, ModuleRegistry modules, ConfigStore config) {
        this(
                stack,
                modules,
                new OutboundAuthentication(modules.services(OutboundAuthenticator.class)),
                config.view(PjsipSystem.class));
    }

    /** What a far end has to answer in (RFC 3261 §17.1.1.1). */
    Duration t1() {
        return system.single().timerT1();
    }

    /** The methods a session understands (RFC 3261 §20.5). */
    private static final String ALLOW = "INVITE, ACK, BYE, CANCEL, OPTIONS, PRACK, UPDATE";

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

    Header supported(String tags) {
        try {
            return stack.headers().createSupportedHeader(tags);
        } catch (ParseException e) {
            throw new IllegalArgumentException("Supported: " + tags, e);
        }
    }

    Header header(String name, String value) {
        try {
            return stack.headers().createHeader(name, value);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name + ": " + value, e);
        }
    }

    /** Why a session description cannot be read. */
    List<Header> malformed() {
        return headers("Warning", "399 Jackfield \"malformed session description\"");
    }

    /** The Warning that a refusal for the session description's sake carries. */
    List<Header> warning(int status) {
        return switch (status) {
            case 400 -> malformed();
            case 488 -> incompatible();
            default -> List.of();
        };
    }

    /** Why a session description is refused (RFC 3261 §20.43): none of its media can be used. */
    List<Header> incompatible() {
        return headers("Warning", "305 Jackfield \"Incompatible media format\"");
    }

    List<Header> headers(String name, String value) {
        return List.of(header(name, value));
    }
}
