// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import java.net.InetAddress;
import java.util.function.Function;

/** The address that somebody typed behind a command. */
final class TypedAddress {

    private TypedAddress() {}

    static CliResult with(CliArguments arguments, Function<InetAddress, CliResult> action) {
        try {
            return action.apply(Cidr.parseAddress(arguments.at(0).orElse("")));
        } catch (BadValueException e) {
            return CliResult.failure(String.valueOf(e.getMessage()));
        }
    }
}
