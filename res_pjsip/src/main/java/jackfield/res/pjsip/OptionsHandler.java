// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.channel.CallerId;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.dialplan.Dialplan;
import jackfield.module.ModuleRegistry;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipStack;
import jackfield.sip.SipUri;
import jackfield.sip.Verdict;
import jackfield.sip.spi.HandledMethod;
import jackfield.sip.spi.RequestHandler;
import java.util.Optional;
import javax.sip.message.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers OPTIONS outside a dialog as an INVITE to the same place would be (RFC 3261 §11.2): 200 for an
 * extension that can be called, 404 otherwise. Without a user the server itself is asked. Thread-safe.
 */
@Component
@HandledMethod(Request.OPTIONS)
public final class OptionsHandler implements RequestHandler {

    private final Dialplan dialplan;
    private final ConfigView<Global> global;
    private final Capabilities capabilities;

    @Activate
    public OptionsHandler(
            @Reference Dialplan dialplan,
            @Reference ConfigStore config,
            @Reference ModuleRegistry modules,
            @Reference SipStack stack) {
        this.dialplan = dialplan;
        global = config.view(Global.class);
        capabilities = new Capabilities(modules, stack.headers());
    }

    @Override
    public Verdict handle(InboundRequest request, Endpoint endpoint) {
        String extension = request.uri().map(this::extension).orElse("");
        boolean there =
                extension.isEmpty()
                        || dialplan.exists(
                                endpoint.context(), extension, caller(request, endpoint));
        request.trail()
                .add(
                        "dialplan",
                        there ? "%s@%s can be called" : "%s@%s does not exist",
                        extension.isEmpty() ? "the server itself" : extension,
                        endpoint.context());
        return there ? new Verdict.Respond(200, capabilities.all(endpoint)) : Verdict.respond(404);
    }

    /** Answering is all it does. */
    @Override
    public Optional<Verdict> foresee(InboundRequest request, Endpoint endpoint) {
        return Optional.of(handle(request, endpoint));
    }

    private String extension(SipUri uri) {
        String user = uri.decodedUser();
        int options = global.single().ignoreUriUserOptions() ? user.indexOf(';') : -1;
        return options < 0 ? user : user.substring(0, options);
    }

    private static CallerId caller(InboundRequest request, Endpoint endpoint) {
        CallerId configured = endpoint.callerIdentity().callerid();
        return configured.isEmpty()
                ? new CallerId("", request.from().map(SipUri::decodedUser).orElse(""))
                : configured;
    }
}
