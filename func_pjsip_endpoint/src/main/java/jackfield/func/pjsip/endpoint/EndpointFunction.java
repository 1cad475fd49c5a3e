// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.pjsip.endpoint;

import jackfield.channel.Channel;
import jackfield.cli.ParameterTable;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.sip.Endpoint;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PJSIP_ENDPOINT}. Thread-safe. */
@Component
@Function("PJSIP_ENDPOINT")
@Synopsis("Reads an option of an endpoint.")
public final class EndpointFunction implements DialplanFunction<EndpointFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointFunction.class);

    /** As written in the dialplan: {@code PJSIP_ENDPOINT(name,option)}. */
    public record Arguments(
            @Required @Option("Name of the endpoint.") String name,
            @Required @Option("Name of the option, as in pjsip.conf.") String option) {}

    private final ConfigView<Endpoint> endpoints;

    @Activate
    public EndpointFunction(@Reference ConfigStore config) {
        endpoints = config.view(Endpoint.class);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        Optional<Endpoint> endpoint = endpoints.get(arguments.name());
        if (endpoint.isEmpty()) {
            LOG.warn("{}: there is no endpoint '{}'", channel, arguments.name());
            return "";
        }
        String value = ParameterTable.values(endpoint.get()).get(arguments.option());
        if (value == null) {
            LOG.warn("{}: an endpoint has no option '{}'", channel, arguments.option());
            return "";
        }
        return value;
    }
}
