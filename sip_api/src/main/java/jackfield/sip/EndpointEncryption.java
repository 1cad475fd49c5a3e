// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.Named;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import java.time.Duration;
import java.util.Optional;

/** Encryption of media. */
public record EndpointEncryption(
        @Option("SRTP keying.") @Default("no") @NotInEffect(happens = "no")
                MediaEncryption mediaEncryption,
        @Option("Fall back to plain RTP when the peer has no SRTP.") @Default("no") @NotInEffect
                boolean mediaEncryptionOptimistic,
        @Option("Use the AVPF/SAVPF profile.") @Default("no") @NotInEffect(happens = "no")
                boolean useAvpf,
        @Option("Write AVP/SAVP even with AVPF or DTLS.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean forceAvp,
        @Option("Copy the profile of the received offer into the answer.")
                @Default("no")
                @NotInEffect
                boolean mediaUseReceivedTransport,
        @Option("Prefer the 32-bit tag.") @Default("no") @NotInEffect(happens = "no")
                boolean srtpTag32,
        @Option("What to check of the peer; yes = both.") @Default("no") @NotInEffect
                DtlsVerify dtlsVerify,
        @Option("Renegotiation interval.") @Default("0") @NotInEffect Duration dtlsRekey,
        @Option("Make a throw-away certificate; excludes dtls_cert_file.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean dtlsAutoGenerateCert,
        @Option("Certificate; must be readable.") @NotInEffect String dtlsCertFile,
        @Option("Its key.") @NotInEffect String dtlsPrivateKey,
        @Option("Cipher list.") @NotInEffect String dtlsCipher,
        @Option("CA file.") @NotInEffect String dtlsCaFile,
        @Option("CA directory.") @NotInEffect String dtlsCaPath,
        @Option("Role we offer; other words are ignored without complaint.") @NotInEffect
                Optional<DtlsSetup> dtlsSetup,
        @Option("Hash for a=fingerprint; other words are ignored without complaint.")
                @Default("SHA-256")
                @NotInEffect
                DtlsFingerprint dtlsFingerprint) {

    /** Values of {@code media_encryption}. */
    public enum MediaEncryption {
        NO,
        SDES,
        DTLS
    }

    /** Values of {@code dtls_verify}. */
    public enum DtlsVerify {
        NO,
        FINGERPRINT,
        CERTIFICATE,
        YES
    }

    /** Values of {@code dtls_fingerprint}. */
    public enum DtlsFingerprint {
        @Named("SHA-256")
        SHA_256,
        @Named("SHA-1")
        SHA_1
    }

    /** Values of {@code dtls_setup}. */
    public enum DtlsSetup {
        ACTIVE,
        PASSIVE,
        ACTPASS
    }
}
