// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.InvalidOptionException;
import jackfield.config.Named;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import java.time.Duration;
import java.util.Optional;

/** Encryption of media. */
public record EndpointEncryption(
        @Option("How keys for encrypted media are agreed on.")
                @Default("no")
                @NotInEffect(happens = "no")
                MediaEncryption mediaEncryption,
        @Option("Goes on without encryption when the peer has none.") @Default("no") @NotInEffect
                boolean mediaEncryptionOptimistic,
        @Option("Offers the profile with early feedback, AVPF or SAVPF (RFC 4585).")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean useAvpf,
        @Option("Writes AVP or SAVP in SDP even if another profile is used.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean forceAvp,
        @Option("Answers with the profile of the offer, whatever this section says.")
                @Default("no")
                @NotInEffect
                boolean mediaUseReceivedTransport,
        @Option("Prefers the short authentication tag of 32 bits for SRTP.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean srtpTag32,
        @Option("What is checked of the peer's certificate; yes stands for both.")
                @Default("no")
                @NotInEffect
                DtlsVerify dtlsVerify,
        @Option("Time after which new keys are agreed on; 0 for never.") @Default("0") @NotInEffect
                Duration dtlsRekey,
        @Option("Makes a certificate for each start instead of reading dtls_cert_file.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean dtlsAutoGenerateCert,
        @Option("File with our certificate.") @NotInEffect String dtlsCertFile,
        @Option("File with the certificate's private key.") @NotInEffect String dtlsPrivateKey,
        @Option("Ciphers that may be used, in the notation of OpenSSL.") @NotInEffect
                String dtlsCipher,
        @Option("File with the certificates of authorities that are trusted.") @NotInEffect
                String dtlsCaFile,
        @Option("Directory with the certificates of authorities that are trusted.") @NotInEffect
                String dtlsCaPath,
        @Option(
                        "Which side begins: we (active), the peer (passive), or as the peer likes (actpass).")
                @NotInEffect
                Optional<DtlsSetup> dtlsSetup,
        @Option("Hash of the certificate's fingerprint in SDP.") @Default("SHA-256") @NotInEffect
                DtlsFingerprint dtlsFingerprint) {

    public EndpointEncryption {
        if (dtlsAutoGenerateCert && !dtlsCertFile.isEmpty()) {
            throw new InvalidOptionException(
                    "dtls_auto_generate_cert", "does not go together with dtls_cert_file");
        }
    }

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
