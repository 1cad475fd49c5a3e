// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;

/** Who may use whom. */
public final class ArchitectureIT {

    private static JavaClasses classes;

    @BeforeClass
    public static void importClasses() {
        List<Path> compiled =
                Project.sources().stream()
                        .map(folder -> folder.resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList();
        classes =
                new ClassFileImporter()
                        .importPaths(compiled)
                        .that(resideInAnyPackage("jackfield.."));
    }

    @Test
    public void aModuleUsesContractsAndLibrariesOnly() {
        for (Path module : Project.modules()) {
            String own = Project.packageOf(module);
            for (Path other : Project.modules()) {
                String foreign = Project.packageOf(other);
                // jackfield.res.pjsip is also the beginning of jackfield.res.pjsip.acl
                if (!own.equals(foreign)) {
                    noClasses()
                            .that(resideInAPackage(own))
                            .should()
                            .dependOnClassesThat(resideInAPackage(foreign))
                            .allowEmptyShould(true)
                            .check(classes);
                }
            }
            noClasses()
                    .that(resideInAPackage(own))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "jackfield.core..",
                                    "jackfield.sip.stack..",
                                    "jackfield.launcher.."))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @Test
    public void theSipLibraryStaysWhereItBelongs() {
        CompositeArchRule.of(
                        noClasses()
                                .that(resideInAnyPackage("jackfield.."))
                                .and()
                                .resideOutsideOfPackages(
                                        "jackfield.sip.stack..", "jackfield.testing..")
                                .should()
                                .dependOnClassesThat(resideInAPackage("gov.nist..")))
                .and(
                        noClasses()
                                .that(resideInAnyPackage("jackfield.."))
                                .and()
                                .resideOutsideOfPackages(
                                        "jackfield.sip..",
                                        "jackfield.res.pjsip..",
                                        "jackfield.chan.pjsip..",
                                        "jackfield.testing..")
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage("javax.sip..", "javax.sdp..")))
                .check(classes);
    }

    @Test
    public void threadsAreMadeInOnePlaceAndNobodySleeps() {
        CompositeArchRule.of(
                        noClasses()
                                .should()
                                .callMethodWhere(
                                        Calls.of(
                                                "java.lang.Thread",
                                                "sleep",
                                                "ofVirtual",
                                                "ofPlatform",
                                                "startVirtualThread")))
                .and(
                        noClasses()
                                .should()
                                .callConstructorWhere(
                                        Calls.constructor("java.lang.Thread", "java.util.Timer")))
                .and(
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("java.util.concurrent.Executors"))
                .check(
                        classes.that(
                                Calls.outside(
                                        "jackfield.core.thread",
                                        "jackfield.launcher",
                                        "jackfield.testing")));
    }

    @Test
    public void servicesComeByDeclarationNotByHand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.osgi.framework.BundleActivator")
                .orShould()
                .dependOnClassesThat(resideInAPackage("org.osgi.util.tracker"))
                .check(classes);
    }

    @Test
    public void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .check(classes);
    }
}
