// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.env;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code STAT}. Thread-safe. */
@Component
@Function("STAT")
@Synopsis("Tells what a file is like.")
public final class StatFunction implements DialplanFunction<StatFunction.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(StatFunction.class);

    /** As written in the dialplan: {@code STAT(flag,filename)}. */
    public record Arguments(
            @Required
                    @Option(
                            "d, e or f: 1 if it is a folder, is there, or is a file, else 0; s: its size;"
                                    + " m: its rights in octal; A, C, M: when it was read, changed or"
                                    + " written last, in seconds since 1970.")
                    String flag,
            @Required @Raw @Option("Its path.") String filename) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        try {
            Path path = Path.of(arguments.filename().strip());
            return switch (arguments.flag()) {
                case "e" -> truth(Files.exists(path));
                case "d" -> truth(Files.isDirectory(path));
                case "f" -> truth(Files.isRegularFile(path));
                case "s" -> Long.toString(Files.size(path));
                case "m" -> rights((int) Files.getAttribute(path, "unix:mode"));
                case "A" -> seconds(path, "lastAccessTime");
                case "C" -> seconds(path, "unix:ctime");
                case "M" -> seconds(path, "lastModifiedTime");
                default -> {
                    LOG.warn("{}: STAT has no flag '{}'", channel, arguments.flag());
                    yield "";
                }
            };
        } catch (InvalidPathException | IOException e) {
            LOG.debug(
                    "{}: STAT cannot look at {}: {}", channel, arguments.filename(), e.toString());
            return "";
        }
    }

    private static String truth(boolean value) {
        return value ? "1" : "0";
    }

    private static String rights(int mode) {
        return Integer.toOctalString(mode & 07777);
    }

    private static String seconds(Path path, String attribute) throws IOException {
        FileTime time = (FileTime) Files.getAttribute(path, attribute);
        return Long.toString(time.to(TimeUnit.SECONDS));
    }
}
