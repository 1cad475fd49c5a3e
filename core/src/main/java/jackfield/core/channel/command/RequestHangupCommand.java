// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.channel.HangupCause;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.BadValueException;
import jackfield.config.BoundedRegex;
import jackfield.config.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code channel request hangup}: ends channels by name, by pattern, or all of them. */
@Component
@Command("channel request hangup")
@Usage("<channel>...")
@Synopsis("Hangs up channels: all, one by name, a pattern like PJSIP/2*, or a /regex/.")
public final class RequestHangupCommand implements CliCommand {

    private final Channels channels;

    @Activate
    public RequestHangupCommand(@Reference Channels channels) {
        this.channels = channels;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> lines = new ArrayList<>();
        boolean failed = false;
        for (String word : arguments.words()) {
            List<Channel> meant;
            try {
                meant = channels.all().stream().filter(named(word)).toList();
            } catch (BadValueException e) {
                lines.add(Shown.plain(word) + ": " + e.getMessage());
                failed = true;
                continue;
            }
            if (meant.isEmpty() && !word.equalsIgnoreCase("all")) {
                lines.add(Shown.plain(word) + " is not a known channel");
                failed = true;
            }
            for (Channel channel : meant) {
                channel.hangUp(HangupCause.NORMAL_CLEARING);
                lines.add("Requested Hangup on channel '" + Shown.plain(channel.name()) + "'");
            }
        }
        return failed ? CliResult.failure(lines.toArray(String[]::new)) : CliResult.of(lines);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return Stream.concat(Stream.of("all"), channels.all().stream().map(Channel::name)).toList();
    }

    private static Predicate<Channel> named(String word) {
        if (word.equalsIgnoreCase("all")) {
            return channel -> true;
        }
        if (word.length() > 2 && word.startsWith("/") && word.endsWith("/")) {
            return matching(word.substring(1, word.length() - 1));
        }
        if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
            return matching(globbed(word));
        }
        return channel -> channel.name().equalsIgnoreCase(word);
    }

    private static Predicate<Channel> matching(String expression) {
        BoundedRegex regex = BoundedRegex.parse(expression);
        return channel -> regex.find(channel.name());
    }

    /** The expression for {@code PJSIP/2*}: {@code *} is any text, {@code ?} any one character. */
    private static String globbed(String glob) {
        StringBuilder expression = new StringBuilder("^(?i:");
        for (int i = 0; i < glob.length(); i++) {
            expression.append(
                    switch (glob.charAt(i)) {
                        case '*' -> ".*";
                        case '?' -> ".";
                        default -> Pattern.quote(glob.substring(i, i + 1));
                    });
        }
        return expression.append(")$").toString();
    }
}
