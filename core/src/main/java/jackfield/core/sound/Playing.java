// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.channel.Channel;
import jackfield.module.Hold;
import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that is played to a channel. It is over when its frames are, when it is stopped, and when the
 * channel is hung up or enters a bridge. {@link #next} is confined to the channel's media loop, the rest
 * is thread-safe.
 */
final class Playing {
    private static final Logger LOG = LoggerFactory.getLogger(Playing.class);

    /** Frames to wait for media to be agreed on, before what is played goes by unheard: two seconds. */
    private static final int PATIENCE = 100;

    private final Channel channel;
    private final Frames frames;
    private final Hold hold;
    private final Runnable whenOver;
    private final AtomicBoolean over = new AtomicBoolean();
    private int waited;

    /**
     * @param hold on the module that the frames are of
     * @param whenOver told once, on any thread
     */
    Playing(Channel channel, Frames frames, Hold hold, Runnable whenOver) {
        this.channel = channel;
        this.frames = frames;
        this.hold = hold;
        this.whenOver = whenOver;
    }

    Channel channel() {
        return channel;
    }

    /** Sends the next frame; false if it is over. */
    boolean next() {
        if (over.get()) {
            return false;
        }
        if (channel.isHungUp() || channel.bridgeId().isPresent() || !send()) {
            stop();
            return false;
        }
        return true;
    }

    private boolean send() {
        MediaLeg leg = channel.media();
        Format audio = audio(leg.formats());
        if (audio == null) {
            waited++;
            return waited < PATIENCE || frames.next(MediaLeg.NONE, Format.ULAW);
        }
        try {
            return frames.next(leg, audio);
        } catch (RuntimeException e) {
            LOG.error("What is played to {} failed", channel.name(), e);
            return false;
        }
    }

    /** The first codec. Runs for each frame, so that it makes nothing. */
    private static @Nullable Format audio(List<Format> formats) {
        for (int i = 0; i < formats.size(); i++) {
            Format format = formats.get(i);
            if (!format.equals(Format.TELEPHONE_EVENT)) {
                return format;
            }
        }
        return null;
    }

    /** Ends it at once. */
    void stop() {
        if (over.compareAndSet(false, true)) {
            hold.close();
            whenOver.run();
        }
    }

    boolean isOver() {
        return over.get();
    }
}
