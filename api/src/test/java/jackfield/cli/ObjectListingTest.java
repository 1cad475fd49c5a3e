// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.Id;
import jackfield.config.Milliseconds;
import jackfield.config.Named;
import jackfield.config.Option;
import jackfield.config.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectListingTest {

    private static final String RULE = "=".repeat(90);

    enum Color {
        DARK_RED,
        @Named("SHA-1")
        SHA_1
    }

    record Theme(@Option("") @Named("100rel") boolean reliable) {}

    record Thing(
            @Id String id,
            @Option("") Secret password,
            @Option("") List<String> aors,
            @Option("") Duration timerT1,
            @Option("") @Milliseconds Duration timerB,
            @Option("") Color color,
            @Option("") Optional<Color> other,
            Theme theme) {}

    private static final Thing THING =
            new Thing(
                    "t",
                    Secret.parse("heron"),
                    List.of("a", "b"),
                    Duration.ofMillis(1500),
                    Duration.ofMillis(1500),
                    Color.DARK_RED,
                    Optional.of(Color.SHA_1),
                    new Theme(true));

    @Test
    void framesOneLineForEachObject() {
        assertThat(ObjectListing.of(List.of(" Thing: <Id>")).object(" Thing: a").lines())
                .containsExactly(
                        "", " Thing: <Id>", RULE, "", " Thing: a", "", "Objects found: 1", "");
    }

    @Test
    void setsObjectsWithRelativesApart() {
        assertThat(
                        ObjectListing.of(List.of("H"))
                                .object(List.of("a", " b"))
                                .object(List.of("c"))
                                .lines())
                .containsExactly(
                        "", "H", RULE, "", "a", " b", "", "c", "", "", "Objects found: 2", "");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(ObjectListing.of(List.of("H")).lines()).containsExactly("No objects found.", "");
    }

    @Test
    void endsWithTheOptionsOfTheOneObject() {
        assertThat(ObjectListing.of(List.of("H")).object(List.of("t")).parameters(THING).lines())
                .containsExactly(
                        "",
                        "H",
                        RULE,
                        "",
                        "t",
                        "",
                        " ParameterName : ParameterValue",
                        " ==============================",
                        " 100rel        : true",
                        " aors          : a,b",
                        " color         : dark_red",
                        " other         : SHA-1",
                        " password      : ***",
                        " timer_b       : 1500",
                        " timer_t1      : 1.5",
                        "");
    }
}
