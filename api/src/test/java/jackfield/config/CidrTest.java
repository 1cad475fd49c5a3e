// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7/32",
        "192.0.2.7/24, 192.0.2.0/24",
        "192.0.2.7/255.255.255.128, 192.0.2.0/25",
        "0.0.0.0/0, 0.0.0.0/0",
        "2001:db8::1/32, 2001:db8:0:0:0:0:0:0/32",
        "[2001:db8::1], 2001:db8:0:0:0:0:0:1/128",
        "::ffff:192.0.2.7, 192.0.2.7/32",
    })
    void readsNetworks(String text, String printed) {
        assertThat(Cidr.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1",
                "10",
                "192.0.2",
                "192.0.2.256",
                "192.0.2.7/33",
                "192.0.2.7/-1",
                "192.0.2.7/255.0.255.0",
                "192.0.2.7/",
                "example.org",
                "::g",
            })
    void refusesOthers(String text) {
        assertThatThrownBy(() -> Cidr.parse(text)).isInstanceOf(BadValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/25, 192.0.2.127, true",
        "192.0.2.0/25, 192.0.2.128, false",
        "0.0.0.0/0, 203.0.113.1, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
    })
    void knowsWhatLiesInIt(String network, String address, boolean inside) {
        assertThat(Cidr.parse(network).contains(InetAddress.ofLiteral(address))).isEqualTo(inside);
    }
}
