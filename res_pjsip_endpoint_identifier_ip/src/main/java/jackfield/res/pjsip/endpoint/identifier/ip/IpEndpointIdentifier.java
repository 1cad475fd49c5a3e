// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.InboundRequest;
import jackfield.sip.spi.EndpointIdentifier;
import jackfield.sip.spi.IdentifierName;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;

/**
 * Identifies the endpoint of a request by its source address; the longest matching network wins.
 * Thread-safe.
 */
@Component
@IdentifierName("ip")
@ServiceRanking(300)
public final class IpEndpointIdentifier implements EndpointIdentifier {

    /** How often host names are looked up again. */
    static final Duration AGAIN = Duration.ofMinutes(5);

    private final ConfigView<Identify> identifies;
    private final ConfigView.Subscription changes;
    private final Timers.Timer again;
    private final Threads threads;
    private final KnownHosts hosts;
    private volatile SourceTable table;

    @Activate
    public IpEndpointIdentifier(
            @Reference ConfigStore config, @Reference Threads threads, @Reference Timers timers) {
        this(config, threads, timers, new NameServers("dns:"));
    }

    IpEndpointIdentifier(ConfigStore config, Threads threads, Timers timers, HostLookup lookup) {
        this.threads = threads;
        hosts = new KnownHosts(lookup);
        identifies = config.view(Identify.class);
        table = new SourceTable(identifies.all(), hosts);
        changes = identifies.onChange(this::follow);
        again = timers.every(AGAIN, threads.io(), this::lookUpHosts);
        lookUpHosts();
    }

    @Deactivate
    void deactivate() {
        again.cancel();
        changes.close();
    }

    @Override
    public Optional<String> identify(InboundRequest request) {
        Optional<Identify> found = table.find(request.source());
        if (found.isPresent()) {
            request.trail()
                    .add(
                            "identify",
                            "ip: section %s matches %s",
                            found.get().id(),
                            request.source().getAddress().getHostAddress());
        } else {
            request.trail()
                    .add(
                            "identify",
                            "ip: no identify section matches %s",
                            request.source().getAddress().getHostAddress());
        }
        return found.map(Identify::endpoint);
    }

    private void follow() {
        table = new SourceTable(identifies.all(), hosts);
        lookUpHosts();
    }

    /** Asks name servers, which may take long, and takes in what they say. */
    private void lookUpHosts() {
        Set<HostName> names = new LinkedHashSet<>();
        for (Identify identify : identifies.all()) {
            identify.match().stream()
                    .filter(match -> !match.host().isEmpty())
                    .forEach(match -> names.add(HostName.of(identify, match)));
        }
        hosts.retain(names);
        names.forEach(name -> threads.io().execute(() -> lookUp(name)));
    }

    private void lookUp(HostName name) {
        if (hosts.lookUp(name)) {
            threads.config().execute(() -> table = new SourceTable(identifies.all(), hosts));
        }
    }
}
