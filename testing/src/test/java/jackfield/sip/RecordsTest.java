// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.NamedAcl;
import jackfield.core.config.schema.Schema;
import jackfield.testing.RecordChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef";

    static Stream<Schema<?>> schemas() {
        return Stream.of(
                Schema.of(Aor.class),
                Schema.of(Auth.class),
                Schema.of(DomainAlias.class),
                Schema.of(Endpoint.class),
                Schema.of(Global.class),
                Schema.of(NamedAcl.class),
                Schema.of(PjsipSystem.class),
                Schema.of(Transport.class));
    }

    @Test
    void haveTheDefaultsTheyDeclare() {
        RecordChecks.defaultsEqualTheDeclaration(Aor.class);
        RecordChecks.defaultsEqualTheDeclaration(Auth.class, "username=a");
        RecordChecks.defaultsEqualTheDeclaration(DomainAlias.class, "domain=example.org");
        RecordChecks.defaultsEqualTheDeclaration(Endpoint.class);
        RecordChecks.defaultsEqualTheDeclaration(Global.class);
        RecordChecks.defaultsEqualTheDeclaration(NamedAcl.class);
        RecordChecks.defaultsEqualTheDeclaration(PjsipSystem.class);
        RecordChecks.defaultsEqualTheDeclaration(Transport.class, "bind=192.0.2.1");
    }

    @Test
    void surviveParseAndPrint() {
        RecordChecks.survivesParseAndPrint(Aor.class);
        RecordChecks.survivesParseAndPrint(
                Auth.class, "username=a", "md5_cred=" + HASH, "password_digest=MD5:" + HASH);
        RecordChecks.survivesParseAndPrint(DomainAlias.class, "domain=example.org");
        RecordChecks.survivesParseAndPrint(
                Endpoint.class,
                "timers_min_se=100",
                "timers_sess_expires=1000",
                "rtp_port_start=20000",
                "rtp_port_end=20100",
                "disallow=all",
                "allow=alaw,ulaw",
                "permit=192.0.2.0/24",
                "deny=0.0.0.0/0",
                "contact_deny=0.0.0.0/0",
                "contact_permit=192.0.2.0/24",
                "dtls_auto_generate_cert=no",
                "dtls_cert_file=cert.pem");
        RecordChecks.survivesParseAndPrint(Global.class);
        RecordChecks.survivesParseAndPrint(NamedAcl.class);
        RecordChecks.survivesParseAndPrint(PjsipSystem.class, "timer_b=50000");
        RecordChecks.survivesParseAndPrint(
                Transport.class,
                "bind=192.0.2.1:5070",
                "external_signaling_address=",
                "external_signaling_hostname=pbx.example.org");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void speakInSentences(Schema<?> schema) {
        assertThat(schema.synopsis()).matches("[A-Z].*\\.");
        assertThat(schema.options())
                .allSatisfy(
                        option -> {
                            assertThat(option.meaning()).as(option.name()).matches("[A-Z].*\\.");
                            option.companions()
                                    .forEach(
                                            also -> assertThat(also.value()).matches("[A-Z].*\\."));
                            option.example()
                                    .ifPresent(
                                            line ->
                                                    assertThat(line)
                                                            .startsWith(option.name() + "="));
                        });
    }
}
