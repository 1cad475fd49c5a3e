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
        @Option("Allow T.38.") @Named("t38_udptl") @Default("no") @NotInEffect(happens = "no")
                boolean udptl,
        @Option("T.38 error correction.") @Default("none") @NotInEffect T38UdptlEc t38UdptlEc,
        @Option("Override the peer's datagram size.") @Default("0") @Range(min = 0) @NotInEffect
                int t38UdptlMaxdatagram,
        @Option("Symmetric UDPTL.") @Default("no") @NotInEffect boolean t38UdptlNat,
        @Option("UDPTL on IPv6.") @Default("no") @NotInEffect boolean t38UdptlIpv6,
        @Option("Bind UDPTL to media_address.") @Default("no") @NotInEffect
                boolean t38BindUdptlToMediaAddress,
        @Option("Listen for CNG and jump to extension fax.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean faxDetect,
        @Option("Stop listening after that.") @Default("0") @NotInEffect
                Duration faxDetectTimeout) {

    /** Values of {@code t38_udptl_ec}. */
    public enum T38UdptlEc {
        NONE,
        FEC,
        REDUNDANCY
    }
}
