// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.module.BootListener;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes jars of small modules out of classes of the test's class path. */
final class TestModule {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String name;

    TestModule(String name) {
        this.name = name;
        headers.put("Bundle-SymbolicName", name);
        headers.put("Bundle-Description", "Text of " + name);
        priority(128);
    }

    TestModule priority(int priority) {
        headers.put(
                "Provide-Capability",
                "jackfield.module;jackfield.module=%s;priority:Long=%d;support=core"
                        .formatted(name, priority));
        return this;
    }

    TestModule requires(String... modules) {
        headers.put(
                "Require-Capability",
                Arrays.stream(modules)
                        .map(
                                module ->
                                        "jackfield.module;filter:=\"(jackfield.module=%s)\";effective:=active"
                                                .formatted(module))
                        .collect(Collectors.joining(",")));
        return this;
    }

    TestModule header(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Adds a component that is a {@link BootListener}. */
    TestModule listener(Class<? extends BootListener> type) {
        return component(
                type, "<service><provide interface='jackfield.module.BootListener'/></service>");
    }

    /** Adds a component that needs a service which nobody provides. */
    TestModule waiting() {
        return component(
                WaitingListener.class,
                "<reference name='x' interface='java.util.concurrent.Callable' field='reference'/>");
    }

    /** Adds a component whose description makes no sense. */
    TestModule unreadable() {
        return component(ToldListener.class, "<service><provide/></service>");
    }

    private TestModule component(Class<?> type, String inside) {
        String path = type.getName().replace('.', '/') + ".class";
        String life =
                type == ToldListener.class ? "activate='activate' deactivate='deactivate'" : "";
        String xml =
                """
                <scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.3.0' name='%s.%s' %s>
                  <implementation class='%s'/>%s
                </scr:component>
                """
                        .formatted(name, type.getSimpleName(), life, type.getName(), inside);
        files.put(path, TestFramework.resource(path));
        files.put("OSGI-INF/component.xml", xml.getBytes(StandardCharsets.UTF_8));
        headers.put("Service-Component", "OSGI-INF/component.xml");
        headers.put("Import-Package", "jackfield.module,org.osgi.framework");
        return this;
    }

    String name() {
        return name;
    }

    byte[] jar() {
        return TestFramework.jar(headers, files);
    }
}
