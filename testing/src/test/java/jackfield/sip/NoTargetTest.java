// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.FakeSipStack;
import jackfield.testing.VirtualTimers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoTargetTest {

    private final SipStack stack = new FakeSipStack(new VirtualTimers());

    @ParameterizedTest
    @CsvSource({
        "sip:example.org,, no address is known for example.org",
        "sip:10.1.1.1;maddr=example.org,, no address is known for example.org",
        "sip:[2001:db8::1],, no transport of protocol udp leads to 2001:db8::1",
        "sip:example.org;transport=tcp,, no transport of protocol tcp is open",
        "sips:example.org,, no transport of protocol tls is open",
        "sip:example.org,wan, transport wan is not open",
        "sip:example.org;transport=TCP,transport-udp, 'transport transport-udp speaks udp, not tcp'",
    })
    void saysWhatIsMissing(String uri, String transport, String reason) {
        String id = transport == null ? "" : transport;
        assertThat(NoTarget.reason(stack, SipUri.parse(uri), id)).isEqualTo(reason);
    }
}
