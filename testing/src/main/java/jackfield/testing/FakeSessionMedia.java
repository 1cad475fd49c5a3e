// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.rtp.MediaLeg;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.SessionMedia;
import jackfield.sip.spi.SessionMediaFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Media whose session descriptions are words: it offers {@code offer-1}, {@code offer-2} …, answers
 * {@code x} with {@code answer-to-x}, refuses {@code nothing we speak}, and cannot read {@code garbage}.
 * A description with the word {@code hold} holds.
 */
public final class FakeSessionMedia implements SessionMedia {

    private final List<String> answersTaken = new ArrayList<>();
    private int offers;
    private boolean held;
    private boolean closed;

    /** Opens media and keeps them for the test. */
    public static final class Factory implements SessionMediaFactory {
        private final List<FakeSessionMedia> opened = new ArrayList<>();
        private boolean exhausted;

        public List<FakeSessionMedia> opened() {
            return List.copyOf(opened);
        }

        public FakeSessionMedia last() {
            return opened.getLast();
        }

        /** Every port is taken from now on. */
        public void exhaust() {
            exhausted = true;
        }

        @Override
        public SessionMedia open(Endpoint endpoint, InetAddress local, int loop)
                throws IOException {
            if (exhausted) {
                throw new IOException("no RTP port is free");
            }
            FakeSessionMedia media = new FakeSessionMedia();
            opened.add(media);
            return media;
        }
    }

    /** The answers of the far end. */
    public List<String> answersTaken() {
        return List.copyOf(answersTaken);
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public String offer() {
        return "offer-" + ++offers;
    }

    @Override
    public Optional<String> answer(String offer) {
        String word = offer.strip();
        if (word.equals("garbage")) {
            throw new IllegalArgumentException("garbage");
        }
        if (word.equals("nothing we speak")) {
            return Optional.empty();
        }
        held = word.contains("hold");
        return Optional.of("answer-to-" + word);
    }

    @Override
    public boolean accept(String answer) {
        String word = answer.strip();
        answersTaken.add(word);
        held = word.contains("hold");
        return !word.equals("garbage");
    }

    @Override
    public boolean held() {
        return held;
    }

    @Override
    public MediaLeg leg() {
        return MediaLeg.NONE;
    }

    @Override
    public void close() {
        closed = true;
    }
}
