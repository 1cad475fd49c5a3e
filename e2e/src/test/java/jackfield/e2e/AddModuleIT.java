// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code docs/add-a-module.md} says, with the code that stands there. */
final class AddModuleIT {

    private static final String EXTENSIONS =
            """
            [inside]
            exten => 700,1,Answer()
             same => n,Shout(hello ${EXTEN})
             same => n,Wait(1)
             same => n,Hangup()
            """;

    private static final String SOURCES = "app_shout/src/main/java/jackfield/app/";
    private static final String TESTS = "app_shout/src/test/java/jackfield/app/";

    private static Path jar;
    private static Exchange exchange;

    @BeforeAll
    static void addTheModule(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(Command.exists("mvn")).as("Maven is installed").isTrue();
        SourceTree tree = SourceTree.copy(folder.resolve("jackfield"), "app_hello");
        copyAndRename(tree);
        writeTheWord(tree);
        tree.edit(
                "pom.xml",
                pom ->
                        pom.replace(
                                "<module>app_hello</module>",
                                "<module>app_hello</module><module>app_shout</module>"));
        assertThat(tree.build("-Dquick", "-pl", "app_shout", "-am", "package"))
                .contains("Running jackfield.app.shout.ShoutApplicationTest");
        jar = tree.path("target/jackfield/modules/app_shout.jar");
        exchange = Phones.configuration().file("extensions.conf", EXTENSIONS).start();
    }

    /** Steps 1 to 3. */
    private static void copyAndRename(SourceTree tree) throws IOException {
        tree.copyFolder("app_hello", "app_shout");
        tree.edit(
                "app_shout/pom.xml",
                text ->
                        text.replace(
                                "<artifactId>app_hello</artifactId>",
                                "<artifactId>app_shout</artifactId>"));
        tree.edit(
                "app_shout/bnd.bnd",
                text -> text.replace("jackfield.module=app_hello", "jackfield.module=app_shout"));
        tree.move(SOURCES + "hello", SOURCES + "shout");
        tree.move(TESTS + "hello", TESTS + "shout");
        tree.move(SOURCES + "shout/HelloApplication.java", SOURCES + "shout/ShoutApplication.java");
        tree.move(
                TESTS + "shout/HelloApplicationTest.java",
                TESTS + "shout/ShoutApplicationTest.java");
        tree.edit(
                SOURCES + "shout/package-info.java",
                text -> text.replace("jackfield.app.hello", "jackfield.app.shout"));
    }

    /** Step 4, and a test of it. Those imports that the copy does not have are added. */
    private static void writeTheWord(SourceTree tree) throws IOException {
        Matcher code =
                Pattern.compile("^ *```java\n(.*?)^ *```$", Pattern.DOTALL | Pattern.MULTILINE)
                        .matcher(tree.text("docs/add-a-module.md"));
        assertThat(code.find()).as("the page shows the code").isTrue();
        tree.edit(
                SOURCES + "shout/ShoutApplication.java",
                text ->
                        text.substring(0, text.indexOf("/** "))
                                        .replace("jackfield.app.hello", "jackfield.app.shout")
                                + "import jackfield.config.Required;\nimport java.util.Locale;\n"
                                + code.group(1).stripIndent());
        tree.write(
                TESTS + "shout/ShoutApplicationTest.java",
                """
                package jackfield.app.shout;

                import static org.assertj.core.api.Assertions.assertThat;

                import jackfield.testing.DialplanScript;
                import jackfield.testing.FakeChannel;
                import org.junit.jupiter.api.Test;

                class ShoutApplicationTest {

                    @Test
                    void goesOn() {
                        FakeChannel channel = FakeChannel.incoming("PJSIP/alice-00000001");
                        DialplanScript.of("100", "Shout(a)", "NoOp(b)")
                                .offer(new ShoutApplication())
                                .run(channel, "100");
                        assertThat(channel.ran()).containsExactly("Shout(a)", "NoOp(b)");
                    }
                }
                """);
    }

    @AfterAll
    static void stop() {
        if (exchange != null) {
            exchange.close();
            assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @BeforeEach
    void load() throws IOException {
        Files.copy(jar, exchange.modules().resolve("app_shout.jar"));
        assertThat(exchange.rx("module load app_shout")).contains("Loaded app_shout");
    }

    @AfterEach
    void unload() throws IOException {
        assertThat(exchange.rx("module unload app_shout")).contains("Unloaded app_shout");
        Files.delete(exchange.modules().resolve("app_shout.jar"));
    }

    @Test
    void theRunningExchangeTakesTheModuleInAndDescribesItsWord() throws InterruptedException {
        assertThat(exchange.rx("module show like shout"))
                .containsPattern("app_shout\\.so .* Running ")
                .contains("1 modules loaded");
        assertThat(exchange.rx("core show application Shout"))
                .contains("Writes a text to the log, in capitals.")
                .contains("Shout(text)")
                .contains("What to write.");
    }

    @Test
    void whoDialsItIsShouted() throws IOException, InterruptedException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        try (Sipp call = Sipp.start(exchange, "call-ended-by-us", 35184, "-s", "700")) {
            call.succeeds();
        }
        assertThat(Files.readString(exchange.directory().resolve("log/messages")))
                .containsPattern("ShoutApplication: (\\{[^}]*} )?PJSIP/sipp-[0-9a-f]+: HELLO 700");
    }
}
