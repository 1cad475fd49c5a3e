// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One snippet of the guide to the configuration of SIP, from {@code src/test/resources/examples}: files as
 * an operator writes them, but for addresses and ports to listen on. Beside them may lie {@code
 * warnings.txt}, which says what is warned of, and {@code shows.txt}, a command and what it answers on
 * each line.
 */
record Example(String name, Path directory) {

    /** What the host names of the examples stand for. */
    static final String HOSTS =
            """
            127.0.0.1 localhost
            %s voice.example.net
            """
                    .formatted(Kamailio.ADDRESS);

    static Example of(String name) {
        return new Example(name, all().resolve(name));
    }

    private static Path all() {
        try {
            return Path.of(Objects.requireNonNull(Example.class.getResource("/examples")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of all examples, sorted. */
    static List<String> names() throws IOException {
        try (Stream<Path> directories = Files.list(all())) {
            return directories.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Its configuration files. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.sorted().toList()) {
                if (path.toString().endsWith(".conf")) {
                    files.put(path.getFileName().toString(), placed(Files.readString(path)));
                }
            }
        }
        return files;
    }

    String file(String file) throws IOException {
        return placed(Files.readString(directory.resolve(file)));
    }

    /** On loopback, at a port of its own, with the test's own certificate. */
    private String placed(String text) {
        return text.replaceAll("bind=0\\.0\\.0\\.0(:\\d+)?", "bind=127.0.0.1:%PORT%")
                .replaceAll("(?<==)pbx-(cert|key)\\.pem", directory + "/pbx-$1.pem");
    }

    /** What {@code config problems} warns of. */
    List<String> warnings() throws IOException {
        return lines("warnings.txt");
    }

    /** Commands and what they answer. */
    List<String[]> shows() throws IOException {
        List<String[]> shows = new ArrayList<>();
        for (String line : lines("shows.txt")) {
            shows.add(line.split(" => ", 2));
        }
        return shows;
    }

    private List<String> lines(String file) throws IOException {
        Path path = directory.resolve(file);
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    /** An exchange with these files, nothing to dial unless they say so, and all modules. */
    Exchange.Configuration configuration() throws IOException {
        Exchange.Configuration configuration =
                new Exchange.Configuration()
                        .hosts(HOSTS)
                        .file("pjsip.conf", "")
                        .file("extensions.conf", "[general]\n")
                        .file("acl.conf", "");
        files().forEach(configuration::file);
        return configuration;
    }

    @Override
    public String toString() {
        return name;
    }
}
