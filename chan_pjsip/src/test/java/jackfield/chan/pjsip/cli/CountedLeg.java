// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip.cli;

import jackfield.rtp.Format;
import jackfield.rtp.MediaSink;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpStatistics;
import jackfield.rtp.RtpStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Media that have counted what a test says. */
public record CountedLeg(List<Format> formats, RtpStatistics statistics) implements RtpLeg {

    @Override
    public InetSocketAddress local() {
        return new InetSocketAddress("192.0.2.1", 10000);
    }

    @Override
    public Optional<InetSocketAddress> remote() {
        return Optional.empty();
    }

    @Override
    public void receiver(MediaSink sink) {}

    @Override
    public MediaSink sink() {
        return MediaSink.NONE;
    }

    @Override
    public void negotiated(RtpStream stream) {}

    @Override
    public void close() {}
}
