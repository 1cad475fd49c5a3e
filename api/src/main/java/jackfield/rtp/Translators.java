// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Ways between formats. Thread-safe. */
@ProviderType
public interface Translators {

    /**
     * A sink in front of another one, that translates audio frames into the first of the wanted formats
     * where they are not in one of them already, and passes telephone events through.
     *
     * @return empty if there is no way from one of the offered formats
     */
    Optional<MediaSink> between(List<Format> offered, List<Format> wanted, MediaSink sink);
}
