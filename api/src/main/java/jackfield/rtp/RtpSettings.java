// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import jackfield.config.AccessList;
import jackfield.config.AlsoOption;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.InvalidOptionException;
import jackfield.config.Milliseconds;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Secret;
import jackfield.config.Synopsis;
import java.time.Duration;

/** The {@code [general]} section of {@code rtp.conf}: what holds for all audio streams. */
@ConfigObject(file = "rtp.conf", section = "general", single = true)
@Synopsis("What holds for all audio streams.")
public record RtpSettings(
        @Option("First port of the range that media use.")
                @Default("5000")
                @Range(min = 1024, max = 65535)
                int rtpstart,
        @Option("Last port of that range.") @Default("31000") @Range(min = 1024, max = 65535)
                int rtpend,
        @Option("Whether to fill in UDP checksums.") @Default("yes") @NotInEffect(happens = "yes")
                boolean rtpchecksums,
        @Option("Samples after which a digit without an end is over.") @Default("1200") @NotInEffect
                int dtmftimeout,
        @Option("Time between RTCP reports.")
                @Default("5000")
                @Milliseconds
                @Range(min = 500, max = 60000)
                Duration rtcpinterval,
        @Option("Whether a stream is taken from the one source that it began with.")
                @Default("yes")
                @Details(
                        """
                        A source has to send some packets in a row before it is believed, and from then on
                        all other sources are refused. With no, packets are taken from anywhere, which lets
                        anybody who guesses a port put sound into a call.
                        """)
                StrictRtp strictrtp,
        @Option("Packets in a row that a source has to send before it is believed.")
                @Default("4")
                @Range(min = 1, max = 1000)
                int probation,
        @Option("Whether SRTP packets that come twice are dropped.") @Default("yes") @NotInEffect
                boolean srtpreplayprotection,
        @Option("Whether ICE may be used.") @Default("yes") @NotInEffect(happens = "no")
                boolean icesupport,
        @Option("STUN server, host or host:port, that tells us our address.") @NotInEffect
                String stunaddr,
        @Option("Whether to name ourselves in STUN requests.") @Default("yes") @NotInEffect
                boolean stunSoftwareAttribute,
        @Option(
                        "Our addresses that STUN may be asked about; of all lines, the last that matches decides.")
                @AlsoOption(
                        name = "stun_deny",
                        value = "Our addresses that STUN is not asked about.")
                @AlsoOption(name = "stun_blacklist", value = "Earlier spelling of stun_deny.")
                @NotInEffect
                AccessList stunPermit,
        @Option("Named list of addresses that STUN may be asked about.") @NotInEffect
                String stunAcl,
        @Option("TURN server, host or host:port, that relays for us.") @NotInEffect String turnaddr,
        @Option("Account at the TURN server.") @NotInEffect String turnusername,
        @Option("Password of that account.") @NotInEffect Secret turnpassword,
        @Option("Addresses offered as ICE candidates; of all lines, the last that matches decides.")
                @AlsoOption(name = "ice_deny", value = "Addresses that are not offered.")
                @AlsoOption(name = "ice_blacklist", value = "Earlier spelling of ice_deny.")
                @NotInEffect
                AccessList icePermit,
        @Option("Named list of addresses offered as ICE candidates.") @NotInEffect String iceAcl,
        @Option("Largest DTLS packet.") @Default("1200") @Range(min = 256, max = 65535) @NotInEffect
                int dtlsMtu) {

    public RtpSettings {
        if (rtpstart % 2 == 0 ? rtpend <= rtpstart : rtpend <= rtpstart + 1) {
            throw new InvalidOptionException(
                    "rtpend",
                    "no pair of an even and an odd port lies between rtpstart and rtpend");
        }
    }

    /** Values of {@code strictrtp}. */
    public enum StrictRtp {
        /** A source is believed after some packets in a row. */
        YES,
        /** Packets are taken from anywhere. */
        NO,
        /** The same as {@link #YES} here. */
        SEQNO
    }
}
