// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.config.ConfigStore;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.sip.Global;
import jackfield.sip.SipStack;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionFactory;
import jackfield.sip.spi.SessionMediaFactory;
import jackfield.sip.spi.SessionUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes outgoing sessions. Thread-safe. */
@Component
public final class OutgoingSessions implements SessionFactory {

    private final SessionKernel kernel;
    private final OutgoingInvite builder;
    private final ModuleServices<SessionMediaFactory> media;

    @Activate
    public OutgoingSessions(
            @Reference SipStack stack,
            @Reference ModuleRegistry modules,
            @Reference ConfigStore config) {
        this.kernel = new SessionKernel(stack, modules, config);
        this.builder = new OutgoingInvite(kernel, config.view(Global.class));
        this.media = modules.services(SessionMediaFactory.class);
    }

    @Override
    public Session create(OutgoingCall call, SessionUser user) {
        return new OutgoingSession(kernel, call, builder, user, media);
    }
}
