// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import jackfield.rtp.Format;
import jackfield.rtp.MediaSink;
import jackfield.rtp.Translators;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Ways between codecs that have the same clock and one octet for each sample. Thread-safe. */
@Component
public final class TableTranslators implements Translators {

    @Override
    public Optional<MediaSink> between(List<Format> offered, List<Format> wanted, MediaSink sink) {
        List<Format> strange =
                offered.stream()
                        .filter(TableTranslators::audio)
                        .filter(f -> !wanted.contains(f))
                        .toList();
        if (strange.isEmpty()) {
            return Optional.of(sink);
        }
        Optional<Format> target = wanted.stream().filter(TableTranslators::audio).findFirst();
        if (target.isEmpty()) {
            return Optional.empty();
        }
        MediaSink way = sink;
        for (Format format : strange) {
            Optional<byte[]> table = table(format, target.get());
            if (table.isEmpty()) {
                return Optional.empty();
            }
            way = new TableTranslator(format, target.get(), table.get(), way);
        }
        return Optional.of(way);
    }

    private static boolean audio(Format format) {
        return !format.equals(Format.TELEPHONE_EVENT);
    }

    private static Optional<byte[]> table(Format from, Format to) {
        if (from.equals(Format.ULAW) && to.equals(Format.ALAW)) {
            return Optional.of(G711.ulawToAlaw());
        }
        if (from.equals(Format.ALAW) && to.equals(Format.ULAW)) {
            return Optional.of(G711.alawToUlaw());
        }
        return Optional.empty();
    }
}
