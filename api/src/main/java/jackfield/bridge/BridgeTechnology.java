// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.bridge;

import jackfield.channel.Channel;
import jackfield.module.ModuleContract;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A way of joining channels; the one with the highest {@code service.ranking} that can is used. */
@ConsumerType
@ModuleContract(key = "bridge.technology.name")
public interface BridgeTechnology {

    /**
     * Joins the media of two channels. Called on any thread, once for each bridge and again when a
     * channel's formats change, after the earlier joint was closed.
     *
     * @return empty if this technology cannot join these two
     */
    Optional<Joint> join(Channel first, Channel second);

    /** Joined media; closing it parts them. */
    interface Joint extends AutoCloseable {
        @Override
        void close();
    }
}
