// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.Cidr;
import java.net.InetAddress;
import java.util.Optional;

/** Addresses as numbers; names are never looked up. */
final class AddressType implements ValueType<InetAddress> {

    @Override
    public InetAddress read(String text) {
        return Cidr.parseAddress(text);
    }

    @Override
    public String write(InetAddress value) {
        return value.getHostAddress();
    }

    @Override
    public String accepts() {
        return "an IP address";
    }

    @Override
    public Optional<InetAddress> empty() {
        return Optional.empty();
    }
}
