// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Adds;
import jackfield.config.Cidr;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.InvalidOptionException;
import jackfield.config.Milliseconds;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Required;
import jackfield.config.Secret;
import jackfield.config.Synopsis;
import java.time.Duration;
import java.util.List;

/** One {@code type=transport} section: an address that SIP is listened for on. */
@ConfigObject(file = "pjsip.conf", type = "transport")
@Synopsis("An address and protocol that SIP is listened for on.")
public record Transport(
        @Id String id,
        @Option("What is spoken.")
                @Details(
                        """
                        A ws or wss transport has no socket of its own: the HTTP server hands over its \
                        connections. flow is not opened.
                        """)
                @Default("udp")
                Protocol protocol,
        @Option("Address and port to listen on; without a port 5060, or 5061 for tls.")
                @Required
                @Example("bind=0.0.0.0:5060")
                BindAddress bind,
        @Option("Number of parallel operations; kept for old files.")
                @Default("1")
                @Range(min = 0)
                @NotInEffect(happens = "1")
                int asyncOperations,
        @Option("File with the certificates of authorities that are trusted, in PEM form.")
                @Details("Without ca_list_file and ca_list_path those that Java trusts.")
                String caListFile,
        @Option("Directory with such files.") String caListPath,
        @Option("File with our certificate and those between it and its authority, in PEM form.")
                @Details(
                        "Needed for tls. Relative to the directory of the configuration, as all of these. Read anew by a reload when its content has changed.")
                String certFile,
        @Option("File with the private key of cert_file, in PEM form.")
                @Details("Empty if the key stands in cert_file.")
                String privKeyFile,
        @Option("Password of priv_key_file.") Secret password,
        @Option("Address that peers outside local_net are told; a name is looked up.") @NotInEffect
                String externalSignalingAddress,
        @Option("Port that they are told; 0 for the real one.")
                @Default("0")
                @Range(min = 0, max = 65535)
                @NotInEffect
                int externalSignalingPort,
        @Option("Host name that they are told as it stands, instead of an address.") @NotInEffect
                String externalSignalingHostname,
        @Option("Address for media that they are told in SDP.") @NotInEffect
                String externalMediaAddress,
        @Option("Domain of what arrives here, for endpoints that are called user@domain.")
                String domain,
        @Option("Checks the certificate of a server that we connect to.")
                @Default("no")
                @Details(
                        "It must be signed by an authority that is trusted, and bear the host name of the URI.")
                boolean verifyServer,
        @Option("Checks the certificate of a client that has one.") @Default("no")
                boolean verifyClient,
        @Option("Refuses clients without a certificate.") @Default("no") boolean requireClientCert,
        @Option("Takes *.domain in a server's certificate.") @Default("no")
                boolean allowWildcardCerts,
        @Option("Version of TLS; empty or default for the best that both know.")
                @Details(
                        """
                        One of tlsv1, tlsv1_1, tlsv1_2, tlsv1_3, sslv2, sslv3, sslv23, unspecified, \
                        default. The last three mean TLS 1.2 and 1.3; versions that Java has switched \
                        off keep the transport closed.
                        """)
                @Example("method=tlsv1_2")
                String method,
        @Option("Lets the system probe idle connections.") @Default("no")
                boolean tcpKeepaliveEnable,
        @Option("How long a connection is idle before the first probe.") @Default("30")
                Duration tcpKeepaliveIdleTime,
        @Option("Time between probes.") @Default("1") Duration tcpKeepaliveIntervalTime,
        @Option("Number of probes without answer that end a connection.") @Default("5")
                int tcpKeepaliveProbeCount,
        @Option("Ciphers of TLS that may be used; none stands for all that are safe.")
                @Details("Names as OpenSSL or as IANA writes them.")
                @Adds
                List<String> cipher,
        @Option("Networks whose peers are told our real address.") @Adds @NotInEffect
                List<Cidr> localNet,
        @Option("Marking of SIP packets, 0 to 255 or a DSCP class.")
                @Example("tos=CS3")
                @Default("0")
                @NotInEffect(happens = "0")
                String tos,
        @Option("Ethernet priority of SIP packets.")
                @Default("0")
                @Range(min = 0, max = 7)
                @NotInEffect(happens = "0")
                int cos,
        @Option("How long a write to a slow WebSocket peer may take.")
                @Default("100")
                @Milliseconds
                @Range(min = 1, max = 2147483647)
                @NotInEffect
                Duration websocketWriteTimeout,
        @Option("Lets a reload change this transport, which ends what runs over it.") @Default("no")
                boolean allowReload,
        @Option(
                        "Sends requests to a registered contact over the transport that it registered through.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean symmetricTransport) {

    private static final List<String> METHODS =
            List.of(
                    "default",
                    "unspecified",
                    "tlsv1",
                    "tlsv1_1",
                    "tlsv1_2",
                    "tlsv1_3",
                    "sslv2",
                    "sslv3",
                    "sslv23");

    public Transport {
        if (!externalSignalingAddress.isEmpty() && !externalSignalingHostname.isEmpty()) {
            throw new InvalidOptionException(
                    "external_signaling_hostname",
                    "does not go together with external_signaling_address");
        }
        if (!method.isEmpty()) {
            OptionRules.words("method", List.of(method), METHODS);
        }
        OptionRules.trafficClass("tos", tos);
    }

    /** Values of {@code protocol}. */
    public enum Protocol {
        UDP,
        TCP,
        TLS,
        WS,
        WSS,
        FLOW
    }
}
