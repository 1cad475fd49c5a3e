// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigType;
import jackfield.config.ConfigView;
import jackfield.config.NamedAcl;
import jackfield.config.Position;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.LiveConfigStore;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.module.ModuleReload.Outcome;
import jackfield.module.Reloadable;
import jackfield.rtp.RtpSettings;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeModuleRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleReloadTest {

    private final Map<String, String> texts = new HashMap<>(Map.of("rtp.conf", "[general]\n"));
    private final AnnouncedTypes types = new AnnouncedTypes();
    private final LiveConfigStore store =
            new LiveConfigStore(ConfigSource.of(texts), types, Runnable::run);
    private final FakeModuleRegistry modules = new FakeModuleRegistry();
    private final ModuleReload reload =
            new ModuleReload(store, types, modules, new DirectThreads());

    private Outcome of(String module) {
        return reload.of(ModuleName.of(module));
    }

    @Test
    void readsTheFilesWhoseObjectsAModuleAnnounces() {
        ConfigType<RtpSettings> type = () -> RtpSettings.class;
        types.announce(type, "res_rtp_asterisk", "", 1);
        ConfigView<RtpSettings> settings = store.view(RtpSettings.class);
        texts.put("rtp.conf", "[general]\nrtpstart=30000\nrtpend=31000\n");
        Outcome outcome = of("res_rtp_asterisk.so");
        assertThat(outcome.any()).isTrue();
        assertThat(outcome.files()).singleElement().asString().startsWith("rtp.conf: 0 added, 1");
        assertThat(settings.single().rtpstart()).isEqualTo(30_000);
    }

    @Test
    void readsTheFileOfAnEngineByTheNameThatAsteriskGivesIt() {
        ConfigView<NamedAcl> lists = store.view(NamedAcl.class);
        texts.put("acl.conf", "[office]\npermit=192.0.2.0/24\n");
        assertThat(of("acl").any()).isTrue();
        assertThat(lists.get("office")).isPresent();
        assertThat(reload.isEngine(ModuleName.of("acl"))).isTrue();
        assertThat(reload.isEngine(ModuleName.of("app_dial"))).isFalse();
    }

    @Test
    void readsFilesThatAModuleOnlyWorksWith() {
        ConfigType<RtpSettings> type = () -> RtpSettings.class;
        types.announce(type, "res_rtp_asterisk", "", 1);
        ConfigView<RtpSettings> settings = store.view(RtpSettings.class);
        texts.put("rtp.conf", "[general]\nrtpstart=30000\nrtpend=31000\n");
        modules.offer(
                Reloadable.class,
                "other",
                new Reloadable() {
                    @Override
                    public List<ConfigProblem> reload() {
                        return List.of();
                    }

                    @Override
                    public Set<String> files() {
                        return Set.of("rtp.conf");
                    }
                });
        assertThat(of("test").files()).hasSize(1);
        assertThat(settings.single().rtpstart()).isEqualTo(30_000);
        assertThat(modules.inUse()).isZero();
    }

    @Test
    void asksWhatAModuleCanReadAgainBesides() {
        ConfigProblem problem =
                new ConfigProblem(
                        Severity.ERROR, new Position("x.conf", 1, 1), "", "", "is faulty", "");
        List<String> asked = new ArrayList<>();
        Reloadable other =
                () -> {
                    asked.add("x.conf");
                    return List.of(problem);
                };
        modules.offer(Reloadable.class, "other", other);
        assertThat(of("test").isFaulty()).isTrue();
        assertThat(reload.all().problems()).containsExactly(problem);
        assertThat(asked).hasSize(2);
        assertThat(of("app_dial").any()).isFalse();
        assertThat(asked).hasSize(2);
        assertThat(modules.inUse()).isZero();
    }
}
