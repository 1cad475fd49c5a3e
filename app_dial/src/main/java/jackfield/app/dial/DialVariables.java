// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.thread.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables in which a Dial leaves what became of it. Confined to the call thread. */
final class DialVariables {

    private static final List<String> TIMES =
            List.of("DIALEDTIME", "ANSWEREDTIME", "RINGTIME", "PROGRESSTIME");

    private final Channel caller;
    private final Timers timers;
    private final Instant begun;
    private @Nullable Instant answered;
    private boolean rung;
    private boolean progressed;

    /** Forgets what an earlier Dial left. */
    DialVariables(Channel caller, Timers timers) {
        this.caller = caller;
        this.timers = timers;
        this.begun = timers.now();
        for (String name : List.of("DIALSTATUS", "DIALEDPEERNAME", "DIALEDPEERNUMBER")) {
            caller.variables().set(name, "");
        }
        for (String name : TIMES) {
            caller.variables().set(name, "");
            caller.variables().set(name + "_MS", "");
        }
    }

    /** A destination rings; the first one counts. */
    void ringing() {
        if (!rung) {
            rung = true;
            time("RINGTIME", begun);
        }
    }

    /** A destination sends early media; the first one counts. */
    void progress() {
        if (!progressed) {
            progressed = true;
            time("PROGRESSTIME", begun);
        }
    }

    void answeredBy(Leg leg) {
        answered = timers.now();
        status(DialStatus.ANSWER);
        caller.variables().set("DIALEDPEERNAME", leg.channel().name());
        caller.variables().set("DIALEDPEERNUMBER", leg.destination().resource());
    }

    void status(DialStatus status) {
        caller.variables().set("DIALSTATUS", status.name());
    }

    void cause(HangupCause cause) {
        caller.variables().set("HANGUPCAUSE", String.valueOf(cause.code()));
    }

    /** The Dial is over. */
    void over() {
        time("DIALEDTIME", begun);
        Instant since = answered;
        if (since != null) {
            time("ANSWEREDTIME", since);
        }
    }

    private void time(String name, Instant since) {
        Duration passed = Duration.between(since, timers.now());
        caller.variables().set(name, String.valueOf(passed.toSeconds()));
        caller.variables().set(name + "_MS", String.valueOf(passed.toMillis()));
    }
}
