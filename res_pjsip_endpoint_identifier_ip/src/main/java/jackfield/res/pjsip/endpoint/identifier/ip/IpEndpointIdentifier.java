// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.InboundRequest;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.IdentifierName;
import jackfield.thread.Threads;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Identifies the endpoint of a request by its source address; the longest matching network wins.
 * Thread-safe.
 */
@Component
@IdentifierName("ip")
@ServiceRanking(300)
public final class IpEndpointIdentifier implements EndpointIdentifier {

    private static final Logger LOG = LoggerFactory.getLogger(IpEndpointIdentifier.class);

    private final ConfigView<Identify> identifies;
    private final ConfigView.Subscription changes;
    private final Threads threads;

    /** Last known addresses of the host names in use. */
    private final Map<String, List<InetAddress>> hosts = new ConcurrentHashMap<>();

    private volatile SourceTable table;

    @Activate
    public IpEndpointIdentifier(@Reference ConfigStore config, @Reference Threads threads) {
        this.threads = threads;
        identifies = config.view(Identify.class);
        table = new SourceTable(identifies.all(), hosts);
        changes = identifies.onChange(this::follow);
        lookUpHosts();
    }

    @Deactivate
    void deactivate() {
        changes.close();
    }

    @Override
    public Optional<String> identify(InboundRequest request) {
        return table.endpointOf(request.source());
    }

    private void follow() {
        table = new SourceTable(identifies.all(), hosts);
        lookUpHosts();
    }

    /** Asks name servers, which may take long, and takes in what they say. */
    private void lookUpHosts() {
        List<String> names =
                identifies.all().stream()
                        .flatMap(identify -> identify.match().stream())
                        .map(SourceMatch::host)
                        .filter(host -> !host.isEmpty())
                        .distinct()
                        .toList();
        hosts.keySet().retainAll(names);
        names.forEach(name -> threads.io().execute(() -> lookUp(name)));
    }

    private void lookUp(String name) {
        try {
            hosts.put(name, List.of(InetAddress.getAllByName(name)));
            threads.config().execute(() -> table = new SourceTable(identifies.all(), hosts));
        } catch (UnknownHostException e) {
            LOG.warn("identify: the host '{}' is not known, so it matches nothing new", name);
        }
    }
}
