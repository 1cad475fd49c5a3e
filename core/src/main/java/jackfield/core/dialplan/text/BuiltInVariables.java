// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.config.Directories;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Step;
import jackfield.thread.Timers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Variables that nobody sets. Thread-safe. */
final class BuiltInVariables {

    /** A caller's kind of line and of number, which SIP does not tell. */
    private static final String UNKNOWN = "0";

    private final Dialplan dialplan;
    private final Timers timers;
    private final InstanceNames names;
    private final Map<String, String> directories = new HashMap<>();

    BuiltInVariables(
            Dialplan dialplan, Timers timers, Directories directories, InstanceNames names) {
        this.dialplan = dialplan;
        this.timers = timers;
        this.names = names;
        directories
                .all()
                .forEach((name, path) -> this.directories.put(upper(name), path.toString()));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Of the whole exchange. */
    Optional<String> value(String name) {
        return switch (name) {
            case "EPOCH" -> Optional.of(String.valueOf(timers.now().getEpochSecond()));
            case "SYSTEMNAME" -> Optional.of(names.system());
            case "ENTITYID" -> Optional.of(names.entity());
            default -> Optional.ofNullable(directories.get(name));
        };
    }

    /** Of a channel, or of the whole exchange. */
    Optional<String> value(Channel channel, String name) {
        return switch (name) {
            case "CHANNEL" -> Optional.of(channel.name());
            case "UNIQUEID" -> Optional.of(channel.uniqueId());
            case "EXTEN" -> Optional.of(channel.location().extension());
            case "CONTEXT" -> Optional.of(channel.location().context());
            case "PRIORITY" -> Optional.of(String.valueOf(channel.location().priority()));
            case "HANGUPCAUSE" ->
                    Optional.of(
                            String.valueOf(channel.hangupCause().map(HangupCause::code).orElse(0)));
            case "HINT" -> hint(channel).map(Step::application);
            case "HINTNAME" -> hint(channel).map(Step::data);
            case "CALLINGPRES" -> Optional.of(presentation(channel));
            case "CALLINGANI2", "CALLINGTON" -> Optional.of(UNKNOWN);
            case "CALLINGTNS" -> Optional.of("");
            default -> value(name);
        };
    }

    /** Octet 3a of Q.931 §4.5.10: presentation allowed and not screened, or no number available. */
    private static String presentation(Channel channel) {
        return channel.caller().number().isEmpty() ? "67" : "0";
    }

    private Optional<Step> hint(Channel channel) {
        return dialplan.step(
                channel.location().context(),
                channel.location().extension(),
                Step.HINT,
                channel.caller());
    }
}
