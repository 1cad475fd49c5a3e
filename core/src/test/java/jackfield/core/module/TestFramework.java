// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** A real framework without any bundle, for one test. */
public final class TestFramework implements AutoCloseable {

    private final Felix felix;
    private int installed;

    public TestFramework(Path storage) throws BundleException {
        Map<String, Object> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, "onFirstInit");
        settings.put(Constants.FRAMEWORK_BSNVERSION, "multiple");
        settings.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "jackfield.module;version=1.0,org.slf4j;version=2.0,"
                        // Shared with the tests, which call the runtime of the components. Its
                        // methods speak of promises, so these must be of the same class space:
                        // a second copy in a bundle would keep every component from coming up.
                        + "org.osgi.service.component;version=1.5.1,"
                        + "org.osgi.service.component.runtime;version=1.5,"
                        + "org.osgi.service.component.runtime.dto;version=1.5,"
                        + "org.osgi.util.promise;version=1.3,"
                        + "org.osgi.util.function;version=1.2");
        settings.put("ds.log.enabled", "false");
        felix = new Felix(settings);
        felix.start();
    }

    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** Installs and starts the bundle that runs Declarative Services. */
    public TestFramework withComponents() throws Exception {
        URL runtime = jarOf("org.apache.felix.scr.impl.Activator");
        context().installBundle("reference:" + runtime).start();
        return this;
    }

    /** Installs a bundle that contains nothing, and starts it. */
    public Bundle emptyBundle(String symbolicName) throws BundleException {
        Bundle bundle =
                context()
                        .installBundle(
                                symbolicName + "#" + installed++,
                                new ByteArrayInputStream(
                                        jar(Map.of("Bundle-SymbolicName", symbolicName))));
        bundle.start();
        return bundle;
    }

    /** A bundle's bytes, with these headers and these classes of the test's class path. */
    public static byte[] jar(Map<String, String> headers, Class<?>... classes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Class<?> type : classes) {
            String path = type.getName().replace('.', '/') + ".class";
            files.put(path, resource(path));
        }
        return jar(headers, files);
    }

    public static byte[] jar(Map<String, String> headers, Map<String, byte[]> files) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        headers.forEach(main::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] resource(String path) {
        try (InputStream in = TestFramework.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + path + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL jarOf(String type) throws ClassNotFoundException, URISyntaxException {
        return Class.forName(type, false, TestFramework.class.getClassLoader())
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
    }

    @Override
    public void close() throws BundleException {
        felix.stop();
        try {
            felix.waitForStop(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
