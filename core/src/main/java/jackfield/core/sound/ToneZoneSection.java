// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.config.ConfigObject;
import jackfield.config.Id;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.OtherLines;
import jackfield.config.Synopsis;

/** One section of {@code indications.conf}: the tones of a country, or {@code [general]}. */
@ConfigObject(file = "indications.conf")
@Synopsis("The tones of one country.")
public record ToneZoneSection(
        @Id String id,
        @Option("In [general]: name of the section whose tones are played.") String country,
        @Option("What the country is called.") String description,
        @Option("Name of another section whose tones these are.") String alias,
        @Option("Milliseconds that analog phones ring and do not, in turn.") @NotInEffect
                String ringcadence,
        @Option("Name of a tone, and what it sounds like.") @OtherLines ToneList tones) {}
