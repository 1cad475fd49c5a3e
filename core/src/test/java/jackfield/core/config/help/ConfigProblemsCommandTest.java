// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.LiveConfigStore;
import jackfield.core.config.TestTypes;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.config.schema.Phone;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigProblemsCommandTest {

    private final Map<String, String> texts = new HashMap<>();
    private final AnnouncedTypes types = new AnnouncedTypes();
    private final LiveConfigStore store =
            new LiveConfigStore(ConfigSource.of(texts), types, Runnable::run);

    @Test
    void listsAndCountsProblems() {
        texts.put("phones.conf", "[a]\ntype=phone\nowner=x\nvolum=1\nglow=y\nstray\n");
        var view = store.view(Phone.class);
        assertThat(view.all()).isEmpty();
        assertThat(new ConfigProblemsCommand(store).run(CliArguments.of()).lines())
                .containsExactly(
                        "note    phones.conf: known, not in effect yet: glow",
                        "error   phones.conf:4:1: unknown option 'volum' in phone 'a';"
                                + " did you mean 'volume'?",
                        "warning phones.conf:6:1: no '=' in this line; it is ignored",
                        "1 error, 1 warning, 1 note");
    }

    @Test
    void listsReadersOfFiles() {
        types.announce(TestTypes.of(Phone.class), "app_phone", "", 1);
        store.read("extensions.conf");
        assertThat(new ConfigListCommand(types, store).run(CliArguments.of()).lines())
                .containsExactly(
                        "app_phone            phones.conf", "core                 extensions.conf");
    }
}
