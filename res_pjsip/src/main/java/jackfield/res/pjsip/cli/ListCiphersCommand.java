// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.osgi.service.component.annotations.Component;

/** {@code pjsip list ciphers}. Thread-safe. */
@Component
@Command("pjsip list ciphers")
@Synopsis("Lists the TLS cipher suites of this Java, one line each.")
public final class ListCiphersCommand implements CliCommand {

    @Override
    public CliResult run(CliArguments arguments) {
        try {
            List<String> names =
                    Stream.of(SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites())
                            .filter(name -> !name.endsWith("_SCSV")) // a signal, no cipher
                            .sorted()
                            .toList();
            return CliResult.of(names);
        } catch (NoSuchAlgorithmException e) {
            return CliResult.failure("This Java offers no TLS: " + e.getMessage());
        }
    }
}
