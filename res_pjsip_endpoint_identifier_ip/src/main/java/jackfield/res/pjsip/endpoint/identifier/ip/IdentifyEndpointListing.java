// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.spi.EndpointListing;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows below an endpoint the sections that identify it. Thread-safe. */
@Component
public final class IdentifyEndpointListing implements EndpointListing {

    private final ConfigView<Identify> identifies;

    @Activate
    public IdentifyEndpointListing(@Reference ConfigStore config) {
        identifies = config.view(Identify.class);
    }

    @Override
    public List<String> header() {
        return IdentifyLines.header(1);
    }

    @Override
    public List<String> lines(String endpoint) {
        return identifies.all().stream()
                .filter(identify -> identify.endpoint().equals(endpoint))
                .flatMap(identify -> IdentifyLines.lines(identify, 1).stream())
                .toList();
    }
}
