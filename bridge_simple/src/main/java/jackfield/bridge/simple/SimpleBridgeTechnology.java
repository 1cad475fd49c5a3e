// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.bridge.simple;

import jackfield.bridge.BridgeTechnology;
import jackfield.bridge.BridgeTechnologyName;
import jackfield.channel.Channel;
import jackfield.config.Synopsis;
import jackfield.rtp.MediaLeg;
import jackfield.rtp.MediaSink;
import jackfield.rtp.Translators;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;

/**
 * Hands what each of two legs receives to the other one: as it is where the formats agree, translated
 * where they do not. Thread-safe.
 */
@Component
@BridgeTechnologyName("simple_bridge")
@ServiceRanking(50)
@Synopsis("Joins two channels by relaying their media.")
public final class SimpleBridgeTechnology implements BridgeTechnology {

    private final Translators translators;

    @Activate
    public SimpleBridgeTechnology(@Reference Translators translators) {
        this.translators = translators;
    }

    @Override
    public Optional<Joint> join(Channel first, Channel second) {
        MediaLeg one = first.media();
        MediaLeg other = second.media();
        Optional<MediaSink> toOther = way(one, other);
        Optional<MediaSink> toOne = way(other, one);
        if (toOther.isEmpty() || toOne.isEmpty()) {
            return Optional.empty();
        }
        one.receiver(toOther.get());
        other.receiver(toOne.get());
        return Optional.of(
                () -> {
                    one.receiver(MediaSink.NONE);
                    other.receiver(MediaSink.NONE);
                });
    }

    private Optional<MediaSink> way(MediaLeg from, MediaLeg to) {
        return translators.between(from.formats(), to.formats(), to.sink());
    }
}
