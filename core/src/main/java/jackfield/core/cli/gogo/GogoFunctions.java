// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.CommandTree;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.service.command.Function;

/** Keeps Gogo's functions in step with the first words of our commands. Thread-safe. */
final class GogoFunctions {

    /** Makes a function known to Gogo. */
    interface Registrar {

        /**
         * Registers a function.
         *
         * @return takes the function away again
         */
        Runnable register(String name, Function function);
    }

    private final CommandTree tree;
    private final CommandRouter router;
    private final Registrar registrar;
    private final Map<String, Runnable> registered = new ConcurrentHashMap<>();

    GogoFunctions(CommandTree tree, CommandRouter router, Registrar registrar) {
        this.tree = tree;
        this.router = router;
        this.registrar = registrar;
    }

    /** Called before Gogo reads a line: modules may have come and gone since the last one. */
    void update() {
        Set<String> words = tree.current().firstWords();
        for (String word : words) {
            if (!registered.containsKey(word)) {
                Runnable away = registrar.register(word, new WordFunction(word, router));
                Runnable other = registered.putIfAbsent(word, away);
                if (other != null) {
                    away.run();
                }
            }
        }
        for (String word : registered.keySet()) {
            if (!words.contains(word)) {
                withdraw(word);
            }
        }
    }

    /** Takes all functions away. */
    void withdrawAll() {
        registered.keySet().forEach(this::withdraw);
    }

    private void withdraw(String word) {
        Runnable away = registered.remove(word);
        if (away != null) {
            away.run();
        }
    }
}
