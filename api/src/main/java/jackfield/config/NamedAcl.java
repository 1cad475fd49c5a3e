// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

/** One section of {@code acl.conf}: a list of addresses that other files name. */
@ConfigObject(file = "acl.conf")
@Synopsis("A named list of addresses that may or may not pass.")
public record NamedAcl(
        @Id String id,
        @Option("Networks that may pass; of all lines, the last that matches decides.")
                @AlsoOption(name = "deny", value = "Networks that may not pass.")
                @Example("permit=192.0.2.0/24")
                AccessList permit) {}
