// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.authenticate;

import jackfield.database.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What may be entered. */
@FunctionalInterface
interface Passwords {

    /** True if this is one of them; a password that serves once is gone then. */
    boolean take(String entered);

    /**
     * @param text as written: a password, a file, or a key of the database
     */
    static Passwords of(String text, String options, Database database) {
        if (!text.startsWith("/")) {
            return entered -> same(text, entered);
        }
        return options.contains("d")
                ? entered -> inDatabase(database, text, entered, options.contains("r"))
                : entered -> inFile(text, entered, options.contains("m"));
    }

    private static boolean inDatabase(Database database, String key, String entered, boolean once) {
        String bare = key.substring(1);
        int slash = bare.indexOf('/');
        String family = slash < 0 ? bare : bare.substring(0, slash);
        String start = slash < 0 ? "" : bare.substring(slash + 1) + "/";
        if (entered.isEmpty() || database.get(family, start + entered).isEmpty()) {
            return false;
        }
        if (once) {
            database.remove(family, start + entered);
        }
        return true;
    }

    private static boolean inFile(String file, String entered, boolean sums) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .anyMatch(
                            line -> {
                                int colon = line.indexOf(':');
                                return sums && colon >= 0
                                        ? same(line.substring(colon + 1).strip(), sum(entered))
                                        : same(line, entered);
                            });
        } catch (IOException | InvalidPathException e) {
            Log.LOG.warn("the file of passwords {} cannot be read: {}", file, e.getMessage());
            return false;
        }
    }

    private static boolean same(String password, String entered) {
        return !entered.isEmpty()
                && MessageDigest.isEqual(
                        password.getBytes(StandardCharsets.UTF_8),
                        entered.getBytes(StandardCharsets.UTF_8));
    }

    private static String sum(String text) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where problems are told. */
    final class Log {
        private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);

        private Log() {}
    }
}
