// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.AccessList;
import jackfield.config.Adds;
import jackfield.config.AlsoOption;
import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.Id;
import jackfield.config.InvalidOptionException;
import jackfield.config.Milliseconds;
import jackfield.config.Named;
import jackfield.config.NotInEffect;
import jackfield.config.OldNames;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Required;
import jackfield.config.Secret;
import jackfield.config.Synopsis;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A record with every kind of option. */
@ConfigObject(file = "phones.conf", type = "phone")
@Synopsis("A phone of a test.")
@Details("It cannot be called.")
public record Phone(
        @Id String id,
        @Option("Who owns it.") @Required String owner,
        @Option("How loud it rings.") @Range(min = 1, max = 9) @Default("5") int volume,
        @Option("A color.") @Default("dark_red") Color color,
        @Option("Whether it speaks.") @Named("100speak") @Default("yes") Speaks speaks,
        Keys keys,
        Times times,
        @Option("Its secret.") Secret password,
        @Option("More secrets.") @Adds List<Secret> pins) {

    /** Words of {@code color}. */
    public enum Color {
        @OldNames("crimson")
        DARK_RED,
        @Named("light-blue")
        LIGHT_BLUE
    }

    /** Words of {@code 100speak}. */
    public enum Speaks {
        NO,
        YES,
        SOMETIMES
    }

    /** A theme. */
    public record Keys(
            @Option("Whether keys click.") @Default("yes") boolean click,
            @Option("Whether they glow.") @NotInEffect(happens = "no") boolean glow,
            @Option("What is written on them.") @NotInEffect List<String> labels,
            @Option("Settings, one a line.") @Adds(wholeLines = true) List<String> setVar,
            @Option("Where it may be called from.")
                    @AlsoOption(name = "key_deny", value = "Where it may not be called from.")
                    AccessList keyPermit) {
        public Keys {
            if (labels.contains("bad")) {
                throw new InvalidOptionException("labels", "'bad' is no label");
            }
        }
    }

    /** Another theme. */
    public record Times(
            @Option("Pause.") @Default("1.5") @OldNames({"rest", "break"}) Duration pause,
            @Option("Short pause.") @Milliseconds @Range(max = 1000) Duration shortPause,
            @Option("Address of a clock.") @Example("clock=192.0.2.7") Optional<InetAddress> clock,
            @Option("Offset.") long offset) {}
}
