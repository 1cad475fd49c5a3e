// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Adds;
import jackfield.config.Cidr;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Example;
import jackfield.config.Id;
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
        @Option(
                        "What is spoken; ws and wss only need the section to exist, the HTTP server owns the port; flow = child of a signalling connection, ignores bind.")
                @Default("udp")
                Protocol protocol,
        @Option(
                        "Address to listen on; port 0 or absent = 5060, 5061 for tls; missing rejects the transport.")
                @Required
                @Example("bind=0.0.0.0:5060")
                BindAddress bind,
        @Option("Any other value warns and becomes 1.") @Default("1") @Range(min = 0)
                int asyncOperations,
        @Option("CA file; must be readable; empty value is ignored.") @NotInEffect
                String caListFile,
        @Option("CA directory.") @NotInEffect String caListPath,
        @Option("Certificate; must be readable.") @NotInEffect String certFile,
        @Option("Key of cert_file.") @NotInEffect String privKeyFile,
        @Option("Password of priv_key_file.") @NotInEffect Secret password,
        @Option(
                        "Address shown to peers outside local_net; looked up again by the DNS manager; not together with external_signaling_hostname.")
                @NotInEffect
                String externalSignalingAddress,
        @Option("Port shown to them; 0 = the real one.")
                @Default("0")
                @Range(min = 0, max = 65535)
                @NotInEffect
                int externalSignalingPort,
        @Option(
                        "Name shown to them without resolving it; new; not together with external_signaling_address.")
                @NotInEffect
                String externalSignalingHostname,
        @Option("SDP address shown to them.") @NotInEffect String externalMediaAddress,
        @Option(
                        "Domain of this transport: default From host and a fallback when endpoints are named user@domain.")
                String domain,
        @Option("Check the server certificate on outgoing TLS.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean verifyServer,
        @Option("Check client certificates.") @Default("no") @NotInEffect(happens = "no")
                boolean verifyClient,
        @Option("Refuse clients without one.") @Default("no") @NotInEffect(happens = "no")
                boolean requireClientCert,
        @Option("Accept *.domain names when verifying a server.") @Default("no") @NotInEffect
                boolean allowWildcardCerts,
        @Option("TLS version.") @NotInEffect String method,
        @Option("TCP keepalive on connections.") @Default("no") @NotInEffect(happens = "no")
                boolean tcpKeepaliveEnable,
        @Option("Idle time before the first probe.") @Default("30") @NotInEffect
                Duration tcpKeepaliveIdleTime,
        @Option("Time between probes.") @Default("1") @NotInEffect
                Duration tcpKeepaliveIntervalTime,
        @Option("Probes before giving up.") @Default("5") @NotInEffect int tcpKeepaliveProbeCount,
        @Option("Allowed ciphers; empty value = no limit; unknown name rejects the transport.")
                @Adds
                @NotInEffect
                List<String> cipher,
        @Option("Networks that see our real address.") @Adds @NotInEffect List<Cidr> localNet,
        @Option("IP marking; two low bits are dropped with a warning.")
                @Default("0")
                @NotInEffect(happens = "0")
                String tos,
        @Option("Layer-2 priority, range not checked.")
                @Default("0")
                @Range(min = 0, max = 7)
                @NotInEffect(happens = "0")
                int cos,
        @Option("Patience with a slow websocket reader.")
                @Default("100")
                @Milliseconds
                @Range(min = 1, max = 2147483647)
                @NotInEffect
                Duration websocketWriteTimeout,
        @Option("Let a reload change this transport (drops its calls).") @Default("no")
                boolean allowReload,
        @Option("Send requests to a registered contact over the transport it registered on.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean symmetricTransport) {

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
