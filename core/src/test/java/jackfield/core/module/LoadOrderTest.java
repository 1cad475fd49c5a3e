// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LoadOrderTest {

    private final Map<ModuleName, Declaration> modules = new LinkedHashMap<>();

    @Test
    void startsLowPrioritiesFirstAndEqualOnesByName() {
        module("chan_pjsip", 70);
        module("res_pjsip", 55);
        module("res_b", 60);
        module("res_a", 60);

        assertThat(order()).containsExactly("res_pjsip", "res_a", "res_b", "chan_pjsip");
    }

    @Test
    void startsWhatIsRequiredFirstWhateverItsPriority() {
        module("chan_pjsip", 70, "res_pjsip_session");
        module("res_pjsip_session", 80, "res_pjsip");
        module("res_pjsip", 90);

        assertThat(order()).containsExactly("res_pjsip", "res_pjsip_session", "chan_pjsip");
    }

    @Test
    void startsPreloadedOnesAndWhatTheyNeedBeforeEverythingElse() {
        module("res_first", 10);
        module("app_late", 128, "res_needed");
        module("res_needed", 150);

        assertThat(order("app_late")).containsExactly("res_needed", "app_late", "res_first");
    }

    @Test
    void ignoresRequirementsThatAreNotThere() {
        module("chan_pjsip", 70, "res_missing");

        assertThat(order()).containsExactly("chan_pjsip");
    }

    @Test
    void endsForModulesThatRequireEachOther() {
        module("a", 1, "b");
        module("b", 2, "a");

        assertThat(order()).containsExactlyInAnyOrder("a", "b");
    }

    private void module(String name, long priority, String... requires) {
        List<ModuleName> needed = Arrays.stream(requires).map(ModuleName::of).toList();
        modules.put(ModuleName.of(name), new Declaration("", "core", priority, needed));
    }

    private List<String> order(String... preload) {
        Set<ModuleName> first = Set.copyOf(Arrays.stream(preload).map(ModuleName::of).toList());
        return LoadOrder.of(modules, first).stream().map(ModuleName::text).toList();
    }
}
