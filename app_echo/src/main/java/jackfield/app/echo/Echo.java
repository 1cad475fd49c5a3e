// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.echo;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.dialplan.Outcome;
import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaLeg;
import jackfield.rtp.MediaSink;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One use of Echo. The channel's events are handled on its call thread, frames on the media loop. */
final class Echo {

    /** Event code of {@code #}, RFC 4733 §3.2. */
    private static final int POUND = 11;

    private enum Signal {
        MEDIA_CHANGED,
        POUND,
        HUNG_UP
    }

    private final Channel channel;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();

    Echo(Channel channel) {
        this.channel = channel;
    }

    Outcome run() throws InterruptedException {
        MediaLeg leg = MediaLeg.NONE;
        Channel.Listening listening = channel.listen(this::hear);
        try {
            while (true) {
                leg = attach(leg);
                switch (signals.take()) {
                    case MEDIA_CHANGED -> {}
                    case POUND -> {
                        return Outcome.CONTINUE;
                    }
                    case HUNG_UP -> {
                        return Outcome.HANGUP;
                    }
                }
            }
        } finally {
            listening.close();
            leg.receiver(MediaSink.NONE);
        }
    }

    private void hear(ChannelEvent event) {
        switch (event) {
            case ChannelEvent.MediaChanged changed -> signals.add(Signal.MEDIA_CHANGED);
            case ChannelEvent.HungUp gone -> signals.add(Signal.HUNG_UP);
            default -> {}
        }
    }

    /** Moves on to the channel's leg if that is another one now. */
    private MediaLeg attach(MediaLeg before) {
        MediaLeg now = channel.media();
        if (now != before) {
            before.receiver(MediaSink.NONE);
            MediaSink back = now.sink();
            now.receiver(frame -> pass(frame, back));
        }
        return now;
    }

    private void pass(MediaFrame frame, MediaSink back) {
        if (isPound(frame)) {
            signals.add(Signal.POUND);
        } else {
            back.accept(frame);
        }
    }

    private static boolean isPound(MediaFrame frame) {
        return frame.format().equals(Format.TELEPHONE_EVENT)
                && frame.payload().hasRemaining()
                && frame.payload().get(frame.payload().position()) == POUND;
    }
}
