// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes {@code var/etc} out of the samples in {@code cnf/etc} when there is none: for the owner only, with
 * passwords of its own, which are shown once, and with a folder for each phone that baresip can be started
 * with.
 */
final class FirstStart {

    private static final List<String> PHONES = List.of("6001", "6002");

    /** Without letters and digits that look alike. */
    private static final String ALPHABET =
            "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 16;

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path samples;
    private final Path var;
    private final PrintWriter out;
    private final SecureRandom random = new SecureRandom();

    FirstStart(Path root, PrintWriter out) {
        this.samples = root.resolve("cnf/etc");
        this.var = root.resolve("var");
        this.out = out;
    }

    boolean isDue() {
        return !Files.exists(var.resolve("etc/asterisk.conf"));
    }

    void run() throws LaunchFailure {
        Map<String, String> passwords = new LinkedHashMap<>();
        PHONES.forEach(phone -> passwords.put(phone, password()));
        try {
            Folders.make(var);
            copySamples(passwords);
            for (Map.Entry<String, String> phone : passwords.entrySet()) {
                new DemoPhone(var.resolve("demo"), phone.getKey(), phone.getValue()).write();
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot make the first configuration in " + var + ": " + e.getMessage(), e);
        }
        show(passwords);
    }

    private void copySamples(Map<String, String> passwords) throws IOException {
        Path etc = var.resolve("etc");
        Folders.make(etc);
        // asterisk.conf comes last: it says that the first start is done
        try (Stream<Path> files = Files.list(samples)) {
            for (Path sample : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                String text = Files.readString(sample);
                for (Map.Entry<String, String> phone : passwords.entrySet()) {
                    text = text.replace("@PASSWORD-" + phone.getKey() + "@", phone.getValue());
                }
                write(etc.resolve(sample.getFileName()), text);
            }
        }
    }

    /** Writes a file that only its owner may read; one that is there already stays. */
    static void write(Path file, String text) throws IOException {
        try {
            Files.createFile(file, OWNER_ONLY);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        Files.writeString(file, text);
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private void show(Map<String, String> passwords) {
        out.println(
                "A first configuration is in "
                        + var.resolve("etc")
                        + ". It is for this machine only, until you");
        out.println(
                "change bind in pjsip.conf. Dial 600 for an echo. These passwords are shown once:");
        out.println();
        passwords.forEach(
                (phone, password) ->
                        out.println(
                                "  Phone "
                                        + phone
                                        + ", password "
                                        + password
                                        + ":  baresip -f "
                                        + var.resolve("demo").resolve(phone)));
        out.println();
    }
}
