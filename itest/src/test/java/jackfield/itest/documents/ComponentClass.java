// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A component of a bundle.
 *
 * @param services names of the interfaces that it is registered under
 */
record ComponentClass(Class<?> type, List<String> services) {

    /** The components that the bundle's manifest names. */
    static List<ComponentClass> all(Path jar, ClassLoader classes) {
        List<ComponentClass> all = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            String named = file.getManifest().getMainAttributes().getValue("Service-Component");
            for (String entry : named == null ? new String[0] : named.split(",")) {
                try (InputStream xml = file.getInputStream(file.getJarEntry(entry.strip()))) {
                    all.add(read(xml, classes));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(jar + " has a component that cannot be read", e);
        }
        return all;
    }

    private static ComponentClass read(InputStream xml, ClassLoader classes)
            throws IOException,
                    ReflectiveOperationException,
                    ParserConfigurationException,
                    SAXException {
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xml);
        String type = attributes(document, "implementation", "class").getFirst();
        return new ComponentClass(
                Class.forName(type, false, classes), attributes(document, "provide", "interface"));
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList found = document.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element one) {
                values.add(one.getAttribute(attribute));
            }
        }
        return values;
    }
}
