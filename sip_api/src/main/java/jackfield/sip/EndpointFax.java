// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.Named;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import java.time.Duration;

/** Fax over T.38. */
public record EndpointFax(
        @Option("Lets the endpoint send faxes over T.38.")
                @Named("t38_udptl")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean udptl,
        @Option("Error correction of T.38.") @Default("none") @NotInEffect T38UdptlEc t38UdptlEc,
        @Option("Largest datagram that is sent, whatever the peer says; 0 to do as it says.")
                @Default("0")
                @Range(min = 0)
                @NotInEffect
                int t38UdptlMaxdatagram,
        @Option("Sends T.38 back to where it came from instead of to the address in SDP.")
                @Default("no")
                @NotInEffect
                boolean t38UdptlNat,
        @Option("Opens T.38 sockets on IPv6.") @Named("t38_udptl_ipv6") @Default("no") @NotInEffect
                boolean t38UdptlIpv6,
        @Option("Binds T.38 sockets to media_address.") @Default("no") @NotInEffect
                boolean t38BindUdptlToMediaAddress,
        @Option("Listens for a fax tone and then goes to the extension fax.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean faxDetect,
        @Option("How long it listens for a fax tone; 0 for the whole call.")
                @Default("0")
                @NotInEffect
                Duration faxDetectTimeout) {

    /** Values of {@code t38_udptl_ec}. */
    public enum T38UdptlEc {
        NONE,
        FEC,
        REDUNDANCY
    }
}
