// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** What is not marked as without effect is read by somebody. */
public final class OptionsIT {

    private final List<Path> compiled =
            Project.sources().stream()
                    .map(folder -> folder.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toList();

    @Test
    public void everyOptionThatIsDeclaredInEffectIsReadOutsideItsRecord()
            throws IOException, ClassNotFoundException {
        JavaClasses classes =
                new ClassFileImporter()
                        .importPaths(compiled)
                        .that(resideInAnyPackage("jackfield.."));
        List<String> unread = new ArrayList<>();
        int options = 0;
        try (URLClassLoader loader = new URLClassLoader(urls(), getClass().getClassLoader())) {
            for (JavaClass record : classes) {
                for (RecordComponent component : components(record, loader)) {
                    options++;
                    if (readers(record, component).findAny().isEmpty()) {
                        unread.add(record.getSimpleName() + "." + component.getName());
                    }
                }
            }
        }
        assertTrue("only " + options + " options found", options > 50);
        assertEquals("options that nobody reads", List.of(), unread);
    }

    private URL[] urls() throws MalformedURLException {
        URL[] urls = new URL[compiled.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = compiled.get(i).toUri().toURL();
        }
        return urls;
    }

    /** The options of a record; arguments of applications count as options. */
    private static List<RecordComponent> components(JavaClass type, ClassLoader loader)
            throws ClassNotFoundException {
        boolean record =
                type.getRawSuperclass()
                        .filter(parent -> parent.isEquivalentTo(Record.class))
                        .isPresent();
        return record
                ? Arrays.stream(loader.loadClass(type.getName()).getRecordComponents())
                        .filter(component -> isMarked(component, "Option"))
                        .filter(component -> !isMarked(component, "NotInEffect"))
                        .toList()
                : List.of();
    }

    private static boolean isMarked(RecordComponent component, String annotation) {
        return Arrays.stream(component.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getName().equals("jackfield.config." + annotation));
    }

    /** Showing an option, and the record's own rules, are not a use of it. */
    private static Stream<JavaClass> readers(JavaClass record, RecordComponent component) {
        return record.getMethod(component.getName()).getAccessesToSelf().stream()
                .map(JavaAccess::getOriginOwner)
                .filter(reader -> !reader.equals(record))
                .filter(reader -> !reader.getPackageName().startsWith("jackfield.testing"))
                .filter(reader -> !reader.getPackageName().endsWith(".cli"))
                .filter(reader -> !reader.getSimpleName().endsWith("Command"));
    }
}
