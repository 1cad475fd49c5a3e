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
        List<RecordComponent> options = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(urls(), getClass().getClassLoader())) {
            for (JavaClass type : classes) {
                if (type.isAnnotatedWith("jackfield.config.ConfigObject")) {
                    collect(loader.loadClass(type.getName()), options);
                }
            }
        }
        assertTrue("only " + options.size() + " options found", options.size() > 50);
        assertEquals(
                "options that nobody reads",
                List.of(),
                options.stream()
                        .filter(option -> readers(classes, option).findAny().isEmpty())
                        .map(
                                option ->
                                        option.getDeclaringRecord().getSimpleName()
                                                + "."
                                                + option.getName())
                        .toList());
    }

    private URL[] urls() throws MalformedURLException {
        URL[] urls = new URL[compiled.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = compiled.get(i).toUri().toURL();
        }
        return urls;
    }

    /** The options of a section type and of its themes that are declared to be in effect. */
    private static void collect(Class<?> record, List<RecordComponent> options) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (isMarked(component, "Option")) {
                if (!isMarked(component, "NotInEffect")) {
                    options.add(component);
                }
            } else if (component.getType().isRecord()) {
                collect(component.getType(), options);
            }
        }
    }

    private static boolean isMarked(RecordComponent component, String annotation) {
        return Arrays.stream(component.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getName().equals("jackfield.config." + annotation));
    }

    /** Showing an option, and the record's own rules, are not a use of it. */
    private static Stream<JavaClass> readers(JavaClasses classes, RecordComponent option) {
        JavaClass record = classes.get(option.getDeclaringRecord().getName());
        return Stream.concat(
                        record.getMethod(option.getName()).getAccessesToSelf().stream()
                                .filter(access -> !access.getOriginOwner().equals(record)),
                        record.getField(option.getName()).getAccessesToSelf().stream()
                                .filter(access -> isAnswer(access, option)))
                .map(JavaAccess::getOriginOwner)
                .filter(reader -> !reader.getPackageName().startsWith("jackfield.testing"))
                .filter(reader -> !reader.getPackageName().endsWith(".cli"))
                .filter(reader -> !reader.getSimpleName().endsWith("Command"));
    }

    /** What a record makes of an option for others, besides giving it away and checking it. */
    private static boolean isAnswer(JavaAccess<?> access, RecordComponent option) {
        return !access.getOrigin().isConstructor()
                && !access.getOrigin().getName().equals(option.getName());
    }
}
