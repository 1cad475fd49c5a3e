// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.module.Hold;
import jackfield.sip.Dialog;
import jackfield.sip.Endpoint;
import jackfield.sip.OutboundTransaction;
import java.util.List;
import java.util.Optional;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;

/**
 * A request in a dialog that is sent again with credentials where the far side asks for them. For an endpoint
 * that has some, the module stays in place until the last answer has come. Confined to the owner's loop.
 */
final class ChallengedRequest implements OutboundTransaction.Listener {

    private final SessionKernel kernel;
    private final Endpoint endpoint;
    private final Dialog dialog;
    private final OutboundTransaction.Listener listener;
    private final Hold hold;
    private Request request;
    private int attempts;

    private ChallengedRequest(
            SessionKernel kernel,
            Endpoint endpoint,
            Dialog dialog,
            Request request,
            OutboundTransaction.Listener listener) {
        this.kernel = kernel;
        this.endpoint = endpoint;
        this.dialog = dialog;
        this.request = request;
        this.listener = listener;
        this.hold = endpoint.outboundAuth().isEmpty() ? () -> {} : kernel.modules().hold(this);
    }

    /**
     * Sends a request of a dialog.
     *
     * @param listener told of everything but the challenges that are answered
     */
    static void send(
            SessionKernel kernel,
            Endpoint endpoint,
            Dialog dialog,
            Request request,
            OutboundTransaction.Listener listener) {
        new ChallengedRequest(kernel, endpoint, dialog, request, listener).send();
    }

    private void send() {
        attempts++;
        dialog.send(request, this);
    }

    @Override
    public void response(Response response) {
        Optional<List<Header>> credentials =
                OutboundAuthentication.isChallenge(response)
                                && attempts < OutboundAuthentication.MOST_ATTEMPTS
                        ? kernel.authentication().credentials(endpoint, request, response)
                        : Optional.empty();
        if (credentials.isPresent()) {
            request = dialog.again(request, credentials.get());
            send();
            return;
        }
        listener.response(response);
        if (response.getStatusCode() >= 200) {
            hold.close();
        }
    }

    @Override
    public void failed(OutboundTransaction.Failure failure) {
        listener.failed(failure);
        hold.close();
    }
}
