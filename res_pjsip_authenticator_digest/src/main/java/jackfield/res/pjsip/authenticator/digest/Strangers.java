// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Auth;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipUri;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What callers without an account are asked for. Each name is asked what one of the endpoints is asked,
 * always the same one, so that the realm does not tell who has an account. Thread-safe.
 */
final class Strangers implements AutoCloseable {

    private final ConfigView<Endpoint> endpoints;
    private final ConfigView<Auth> auths;
    private final ConfigView<Global> global;
    private final Nonces secret;
    private final Auth nobody = Account.stranger();
    private final List<ConfigView.Subscription> changes;
    private volatile List<List<Account>> masks = List.of();

    /**
     * @param secret makes it impossible to tell from outside which endpoint a name is drawn to
     */
    Strangers(ConfigStore config, Nonces secret) {
        this.secret = secret;
        endpoints = config.view(Endpoint.class);
        auths = config.view(Auth.class);
        global = config.view(Global.class);
        changes =
                List.of(
                        endpoints.onChange(this::draw),
                        auths.onChange(this::draw),
                        global.onChange(this::draw));
        draw();
    }

    /** One for each endpoint that is challenged, in the endpoints' proportions. */
    private void draw() {
        Global settings = global.single();
        List<List<Account>> drawn = new ArrayList<>();
        for (Endpoint endpoint : endpoints.all()) {
            List<Account> accounts =
                    endpoint.auth().stream()
                            .flatMap(name -> auths.get(name).stream())
                            .map(auth -> Account.of(auth, settings).withAuth(nobody))
                            .toList();
            if (!accounts.isEmpty()) {
                drawn.add(accounts);
            }
        }
        if (drawn.isEmpty()) {
            drawn.add(List.of(Account.of(nobody, settings)));
        }
        masks = drawn.stream().distinct().count() == 1 ? List.of(drawn.getFirst()) : drawn;
    }

    /** By the user of From, which callers are identified by as a rule. */
    List<Account> accounts(InboundRequest request) {
        List<List<Account>> now = masks;
        if (now.size() == 1) {
            return now.getFirst();
        }
        String user = request.from().map(SipUri::decodedUser).orElse("");
        long number =
                ByteBuffer.wrap(secret.proof(user.getBytes(StandardCharsets.UTF_8))).getLong();
        return Objects.requireNonNull(now.get((int) Long.remainderUnsigned(number, now.size())));
    }

    @Override
    public void close() {
        changes.forEach(ConfigView.Subscription::close);
    }
}
