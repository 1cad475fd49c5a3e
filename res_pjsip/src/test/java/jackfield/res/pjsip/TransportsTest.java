// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.OpenTransport;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransportsTest {

    private static final String LAN = "[lan]\ntype=transport\nbind=192.0.2.1:5060\n";
    private static final String WAN = "[wan]\ntype=transport\nbind=198.51.100.1:5060\n";

    private final TestConfig config = TestConfig.of("pjsip.conf", LAN);
    private final FakeSipStack stack = new FakeSipStack(new VirtualTimers(), 1);
    private final Transports transports = new Transports(config, stack);

    private List<String> open() {
        return stack.transports().stream()
                .map(open -> open.configuration().id() + " " + open.configuration().bind())
                .toList();
    }

    @Test
    void opensNothingBeforeAllModulesAreInPlace() {
        assertThat(open()).isEmpty();
        config.replace("pjsip.conf", LAN + WAN);
        assertThat(open()).isEmpty();
        transports.modulesLoaded();
        assertThat(open()).containsExactly("lan 192.0.2.1:5060", "wan 198.51.100.1:5060");
    }

    @Test
    void leavesOutWhatCannotBeBound() {
        config.replace("pjsip.conf", LAN.replace("192.0.2.1", "203.0.113.1") + WAN);
        stack.refuse("203.0.113.1");
        transports.modulesLoaded();
        assertThat(open()).containsExactly("wan 198.51.100.1:5060");
    }

    @Test
    void opensAndClosesSectionsAsTheyComeAndGo() {
        transports.modulesLoaded();
        config.replace("pjsip.conf", WAN);
        assertThat(open()).containsExactly("wan 198.51.100.1:5060");
    }

    @Test
    void changesASectionOnlyWithAllowReload() {
        transports.modulesLoaded();
        String moved = LAN.replace("192.0.2.1", "192.0.2.2");
        config.replace("pjsip.conf", moved);
        assertThat(open()).containsExactly("lan 192.0.2.1:5060");
        config.replace("pjsip.conf", moved + "allow_reload=yes\n");
        assertThat(open()).containsExactly("lan 192.0.2.2:5060");
    }

    @Test
    void keepsTheOldOneWhereAChangeCannotBeBound() {
        transports.modulesLoaded();
        stack.refuse("203.0.113.1");
        config.replace(
                "pjsip.conf", LAN.replace("192.0.2.1", "203.0.113.1") + "allow_reload=yes\n");
        assertThat(open()).containsExactly("lan 192.0.2.1:5060");
    }

    @Test
    void leavesASectionAloneThatDidNotChange() {
        transports.modulesLoaded();
        OpenTransport before = stack.transports().getFirst();
        config.replace("pjsip.conf", LAN + WAN);
        assertThat(stack.transports()).contains(before);
    }

    @Test
    void closesAllWithTheComponent() {
        transports.modulesLoaded();
        transports.deactivate();
        assertThat(open()).isEmpty();
        config.replace("pjsip.conf", LAN + WAN);
        assertThat(open()).isEmpty();
    }
}
