// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Position;
import jackfield.module.Reloadable;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipStack;
import jackfield.sip.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the certificates of open transports again, with {@code module reload res_pjsip}. Thread-safe. */
@Component
public final class TransportReload implements Reloadable {

    private static final Logger LOG = LoggerFactory.getLogger(TransportReload.class);

    private final SipStack stack;
    private final ConfigView<Transport> sections;

    @Activate
    public TransportReload(@Reference ConfigStore config, @Reference SipStack stack) {
        this.stack = stack;
        sections = config.view(Transport.class);
    }

    @Override
    public List<ConfigProblem> reload() {
        List<ConfigProblem> problems = new ArrayList<>();
        for (OpenTransport transport : stack.transports()) {
            String id = transport.configuration().id();
            try {
                if (transport.renew()) {
                    LOG.info("transport {} has new certificates", id);
                }
            } catch (IOException e) {
                problems.add(problem(id, String.valueOf(e.getMessage())));
            }
        }
        return problems;
    }

    private ConfigProblem problem(String id, String why) {
        return new ConfigProblem(
                Severity.ERROR,
                sections.position(id).orElseGet(() -> new Position("pjsip.conf", 0, 0)),
                id,
                "",
                why + "; the certificates of before stay in force",
                "");
    }
}
