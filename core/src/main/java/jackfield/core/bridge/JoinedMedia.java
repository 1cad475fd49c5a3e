// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.bridge;

import jackfield.bridge.BridgeTechnology;
import jackfield.bridge.BridgeTechnology.Joint;
import jackfield.channel.Channel;
import jackfield.module.Lease;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The media of two channels, joined by the best technology that can. Confined to its bridge's work. */
final class JoinedMedia {

    private static final Logger LOG = LoggerFactory.getLogger(JoinedMedia.class);

    /** What was joined, and by whom. */
    private record Joined(
            Media first,
            Media second,
            String technology,
            Lease<BridgeTechnology> by,
            Joint joint) {}

    /** One channel's side. */
    private record Media(MediaLeg leg, List<Format> formats) {
        static Media of(Channel channel) {
            MediaLeg leg = channel.media();
            return new Media(leg, leg.formats());
        }

        boolean isAgreed() {
            return !formats.isEmpty();
        }
    }

    private final ModuleServices<BridgeTechnology> technologies;
    private final Channel first;
    private final Channel second;
    private volatile @Nullable Joined joined;

    JoinedMedia(ModuleServices<BridgeTechnology> technologies, Channel first, Channel second) {
        this.technologies = technologies;
        this.first = first;
        this.second = second;
    }

    /**
     * Joins the media as they are now, or waits for formats to be agreed on.
     *
     * @return false if they cannot be joined
     */
    boolean join() {
        Media one = Media.of(first);
        Media other = Media.of(second);
        Joined before = joined;
        if (before != null && before.first.equals(one) && before.second.equals(other)) {
            return true;
        }
        close();
        if (!one.isAgreed() || !other.isAgreed()) {
            return true;
        }
        return technologies.offers().stream().anyMatch(offer -> join(offer, one, other));
    }

    private boolean join(Offer<BridgeTechnology> offer, Media one, Media other) {
        Optional<Lease<BridgeTechnology>> lease = offer.lease();
        if (lease.isEmpty()) {
            return false;
        }
        Optional<Joint> joint = joint(lease.get().service(), offer.key());
        if (joint.isEmpty()) {
            lease.get().close();
            return false;
        }
        joined = new Joined(one, other, offer.key(), lease.get(), joint.get());
        LOG.debug("{} joins {} and {}", offer.key(), first, second);
        return true;
    }

    private Optional<Joint> joint(BridgeTechnology technology, String name) {
        try {
            return technology.join(first, second);
        } catch (RuntimeException e) {
            LOG.error("Bridge technology {} failed to join {} and {}", name, first, second, e);
            return Optional.empty();
        }
    }

    /** Who joins them now; empty if nobody does. Read on any thread. */
    String technology() {
        Joined now = joined;
        return now == null ? "" : now.technology;
    }

    void close() {
        Joined last = joined;
        joined = null;
        if (last != null) {
            try {
                last.joint.close();
            } catch (RuntimeException e) {
                LOG.error("Cannot part {} and {}", first, second, e);
            } finally {
                last.by.close();
            }
        }
    }
}
