// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.ConfigObject;
import jackfield.config.ConfigType;
import jackfield.config.ConfigView;
import jackfield.config.Default;
import jackfield.config.Id;
import jackfield.config.Option;
import jackfield.core.config.reader.ConfigSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A module that has gone takes its classes along. */
class ConfigLeakTest {

    private static final int MOST_COLLECTIONS = 20;

    /** What a module would read. */
    @ConfigObject(file = "phones.conf", type = "phone")
    record Phone(@Id String id, @Option("Who owns it.") @Default("nobody") String owner) {}

    /** What a module would announce it with. */
    static final class PhoneType implements ConfigType<Phone> {
        @Override
        public Class<Phone> type() {
            return Phone.class;
        }
    }

    private final AnnouncedTypes announced = new AnnouncedTypes();
    private final LiveConfigStore store =
            new LiveConfigStore(
                    ConfigSource.of(Map.of("phones.conf", "[ann]\ntype=phone\nowner=Ann\n")),
                    announced,
                    Runnable::run);

    @Test
    void letsTheClassesOfAViewGoThatNobodyHolds() {
        WeakReference<ClassLoader> loader = useAndForget();
        store.reloadAll();
        assertThat(isCollected(loader)).isTrue();
    }

    @Test
    void keepsAViewAsLongAsSomebodyHoldsIt() {
        ModuleLoader loader = new ModuleLoader();
        ConfigView<?> view = store.view(loader.type("Phone"));
        WeakReference<ConfigView<?>> held = new WeakReference<>(view);
        assertThat(isCollected(held)).isFalse();
        assertThat(view.all()).hasSize(1);
    }

    @Test
    void letsTheClassesOfATypeGoThatIsNoLongerAnnounced() {
        WeakReference<ClassLoader> loader = announceAndWithdraw();
        assertThat(isCollected(loader)).isTrue();
    }

    private WeakReference<ClassLoader> useAndForget() {
        ModuleLoader loader = new ModuleLoader();
        ConfigView<?> view = store.view(loader.type("Phone"));
        view.onChange(() -> {}).close();
        assertThat(view.all()).hasSize(1);
        store.reload(List.of("phones.conf"));
        return new WeakReference<>(loader);
    }

    private WeakReference<ClassLoader> announceAndWithdraw() {
        ModuleLoader loader = new ModuleLoader();
        ConfigType<?> type = loader.announcement();
        announced.announce(type, "app_phone", "", 7);
        store.settle(); // as a change of what is announced does in the running exchange
        assertThat(store.files()).containsExactly("phones.conf");
        store.reload(List.of("phones.conf"));
        announced.unbind(type);
        store.settle();
        return new WeakReference<>(loader);
    }

    private static boolean isCollected(WeakReference<?> reference) {
        for (int i = 0; i < MOST_COLLECTIONS && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }

    /** Defines the classes above anew, as the class loader of a bundle would. */
    private static final class ModuleLoader extends ClassLoader {

        ModuleLoader() {
            super(ConfigLeakTest.class.getClassLoader());
        }

        Class<? extends Record> type(String name) {
            return own(name).asSubclass(Record.class);
        }

        ConfigType<?> announcement() {
            try {
                var constructor = own("PhoneType").getDeclaredConstructor();
                constructor.setAccessible(true);
                return (ConfigType<?>) constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(String.valueOf(e.getMessage()), e);
            }
        }

        private Class<?> own(String name) {
            try {
                return loadClass(ConfigLeakTest.class.getName() + "$" + name);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(ConfigLeakTest.class.getName() + "$Phone")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            String path = name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(getResourceAsStream(path))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
