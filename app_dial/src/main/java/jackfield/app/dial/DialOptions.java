// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.channel.HangupCause;
import jackfield.config.BadValueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the options of one Dial ask for.
 *
 * @param letters that are set and work by being set
 * @param loserCause for destinations that another one was faster than
 * @param longest how long the connected call may last
 * @param onCalled run on each channel before it is called
 * @param onCaller run on the caller before anybody is called
 * @param onAnswered run on the called side before the two are connected
 * @param complaints what cannot be done, for the operator
 */
record DialOptions(
        Set<Character> letters,
        HangupCause loserCause,
        Optional<Duration> longest,
        Optional<DialSubroutine> onCalled,
        Optional<DialSubroutine> onCaller,
        Optional<DialSubroutine> onAnswered,
        List<String> complaints) {

    DialOptions {
        letters = Set.copyOf(letters);
        complaints = List.copyOf(complaints);
    }

    /** Go on in the dialplan when the called side hangs up. */
    boolean goesOn() {
        return letters.contains('g');
    }

    /** Ring at once. */
    boolean ringsAtOnce() {
        return letters.contains('r') || letters.contains('R');
    }

    /** Let the caller hear what comes before the answer. */
    boolean passesEarlyMedia() {
        return !letters.contains('r');
    }

    /** Show the caller who answered. */
    boolean updatesConnectedLine() {
        return !letters.contains('I');
    }

    /** Why destinations are given up when nobody answered. */
    HangupCause cancelCause() {
        return letters.contains('c') ? HangupCause.ANSWERED_ELSEWHERE : HangupCause.NORMAL_CLEARING;
    }

    static DialOptions parse(String text) {
        Reader reader = new Reader();
        OptionLetters.read(text).forEach(reader::take);
        return reader.options();
    }

    /** Collects options as they are read. */
    private static final class Reader {
        private final Set<Character> letters = new HashSet<>();
        private final List<String> complaints = new ArrayList<>();
        private HangupCause loserCause = HangupCause.ANSWERED_ELSEWHERE;
        private Optional<Duration> longest = Optional.empty();
        private Optional<DialSubroutine> onCalled = Optional.empty();
        private Optional<DialSubroutine> onCaller = Optional.empty();
        private Optional<DialSubroutine> onAnswered = Optional.empty();

        void take(OptionLetters option) {
            switch (option.letter()) {
                case 'a', 'c', 'g', 'I', 'i', 'R' -> letters.add(option.letter());
                case 'r' -> ring(option);
                case 'b' -> onCalled = subroutine(option, DialSubroutine::ofPlace);
                case 'B' -> onCaller = subroutine(option, DialSubroutine::ofPlace);
                case 'U' -> onAnswered = subroutine(option, DialSubroutine::ofContext);
                case 'Q' -> cause(option);
                case 'S' -> limit(option);
                default ->
                        complaints.add(
                                option.isNotBuilt()
                                        ? "option " + option + " is not built yet"
                                        : "there is no option " + option);
            }
        }

        private Optional<DialSubroutine> subroutine(
                OptionLetters option, Function<String, DialSubroutine> form) {
            try {
                return Optional.of(form.apply(option.argument()));
            } catch (BadValueException e) {
                complaints.add("option " + option + ": " + e.getMessage());
                return Optional.empty();
            }
        }

        private void ring(OptionLetters option) {
            letters.add('r');
            if (!option.argument().isEmpty()) {
                complaints.add("the tone of option " + option + " is not built yet");
            }
        }

        private void cause(OptionLetters option) {
            Optional<HangupCause> cause = cause(option.argument().strip());
            cause.ifPresentOrElse(
                    found -> loserCause = found,
                    () -> complaints.add("there is no cause like that of option " + option));
        }

        private static Optional<HangupCause> cause(String text) {
            if (text.matches("\\d{1,3}")) {
                return HangupCause.of(Integer.parseInt(text));
            }
            return Arrays.stream(HangupCause.values())
                    .filter(cause -> cause.name().equalsIgnoreCase(text))
                    .findFirst();
        }

        private void limit(OptionLetters option) {
            try {
                longest = DialTimeout.parse(option.argument()).answer();
            } catch (BadValueException e) {
                complaints.add("option " + option + ": " + e.getMessage());
            }
        }

        DialOptions options() {
            return new DialOptions(
                    letters, loserCause, longest, onCalled, onCaller, onAnswered, complaints);
        }
    }
}
