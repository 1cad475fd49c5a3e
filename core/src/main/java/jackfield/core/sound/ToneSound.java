// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.sound.Sound;
import java.util.ArrayList;
import java.util.List;

/** Tones one after the other; those that are not for once are repeated for ever. Serves one playing. */
final class ToneSound implements Sound {
    /** About -12 dB below the loudest sine, as tones in telephones are. */
    static final int LOUDNESS = 8000;

    private final List<ToneStep> steps;
    private final int repeatFrom;
    private int step;
    private int moment;

    private ToneSound(List<ToneStep> steps, int repeatFrom) {
        this.steps = steps;
        this.repeatFrom = repeatFrom;
    }

    /** As {@link jackfield.sound.Sounds#tones} takes them. */
    static ToneSound parse(String text) {
        List<ToneStep> steps = new ArrayList<>();
        int offset = 0;
        for (String part : text.split("[,|]", -1)) {
            steps.add(ToneStep.parse(part, offset));
            offset += part.length() + 1;
        }
        int repeated = 0;
        while (repeated < steps.size() && steps.get(repeated).once()) {
            repeated++;
        }
        return new ToneSound(List.copyOf(steps), repeated);
    }

    /** One key, as ITU-T Q.23 has it; the tone of its row and that of its column. */
    static ToneSound key(char key, int milliseconds) {
        int place = "123A456B789C*0#D".indexOf(key);
        int row = List.of(697, 770, 852, 941).get(place / 4);
        int column = List.of(1209, 1336, 1477, 1633).get(place % 4);
        return new ToneSound(List.of(new ToneStep(row, column, false, milliseconds, true)), 1);
    }

    /** Silence. */
    static ToneSound silence(int milliseconds) {
        return new ToneSound(List.of(new ToneStep(0, 0, false, milliseconds, true)), 1);
    }

    @Override
    public int read(short[] samples) {
        int filled = 0;
        while (filled < samples.length && step < steps.size()) {
            ToneStep now = steps.get(step);
            if (moment < now.length()) {
                samples[filled++] = now.sample(moment++);
            } else {
                moment = 0;
                step = step + 1 == steps.size() ? repeatFrom : step + 1;
            }
        }
        return filled;
    }
}
