// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.Adds;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.InvalidOptionException;
import jackfield.config.Option;
import jackfield.config.Refers;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import java.util.List;
import java.util.Optional;

/** One {@code type=identify} section: requests that fit one of its criteria belong to the endpoint. */
@ConfigObject(file = "pjsip.conf", type = "identify")
@Synopsis("Identifies an endpoint by where a request came from, or by what it says.")
public record Identify(
        @Id String id,
        @Required
                @Option("Name of the endpoint identified.")
                @Example("endpoint=uplink")
                @Refers(to = "endpoint")
                String endpoint,
        @Option("Addresses, networks and host names that requests come from.")
                @Details(
                        """
                        An address may be followed by a port. An exclamation mark in front takes an address
                        or network out again. A host name is looked up when the file is loaded and every five
                        minutes, and stands for all its addresses. Of several sections the longest network wins.
                        """)
                @Adds
                @Example("match=198.51.100.0/28")
                List<SourceMatch> match,
        @Option("Header that identifies: its name, a colon, and its value or a /regex/.")
                @Example("match_header=X-Account: 77")
                Optional<HeaderMatch> matchHeader,
        @Option("Request-URI that identifies: its text, or a /regex/.")
                @Example("match_request_uri=/uplink/")
                Optional<TextMatch> matchRequestUri,
        @Option("Look up SRV records of host names in match that have no port behind them.")
                @Default("yes")
                boolean srvLookups) {

    public Identify {
        if (endpoint.isEmpty()) {
            throw new InvalidOptionException("endpoint", "expected the name of an endpoint");
        }
        if (match.isEmpty() && matchHeader.isEmpty() && matchRequestUri.isEmpty()) {
            throw new InvalidOptionException(
                    "match", "expected match, match_header or match_request_uri");
        }
        match = List.copyOf(match);
    }
}
