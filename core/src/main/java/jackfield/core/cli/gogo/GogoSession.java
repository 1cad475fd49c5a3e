// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import jackfield.cli.CliResult;
import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.Printable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;

/** One console's use of Gogo, with variables of its own. Confined to one command at a time. */
public final class GogoSession implements AutoCloseable {

    private final CommandSession session;
    private final GogoFunctions functions;
    private final CommandRouter router;

    GogoSession(CommandSession session, GogoFunctions functions, CommandRouter router) {
        this.session = session;
        this.functions = functions;
        this.router = router;
        session.put("SCOPE", GogoShell.SCOPE + ":*");
    }

    /** Sets a variable that Gogo's functions look for. */
    public void put(String name, Object value) {
        session.put(name, value);
    }

    /** True if the words look like something for Gogo: a function that it has, or its syntax. */
    public boolean accepts(List<String> words) {
        String first = words.getFirst();
        return !first.isEmpty() && "$([{".indexOf(first.charAt(0)) >= 0
                || words.size() > 1 && words.get(1).equals("=")
                || isFunction(first);
    }

    private boolean isFunction(String name) {
        return session.get(".commands") instanceof Set<?> known
                && known.stream()
                        .map(String::valueOf)
                        .anyMatch(one -> one.equals(name) || one.endsWith(":" + name));
    }

    /** Lets Gogo run the line; it prints to the session's stream itself. */
    public CliResult run(String text) {
        functions.update();
        try {
            Object result = session.execute(GogoLine.of(text, router));
            if (result != null) {
                session.getConsole().println(session.format(result, Converter.INSPECT));
            }
            return CliResult.of();
        } catch (CommandNotFoundException e) {
            return CliResult.failure("There is no command '%s'.".formatted(e.getCommand()));
        } catch (Exception e) { // whatever a function of Gogo throws ends here
            return CliResult.failure(
                    Printable.line(Objects.requireNonNullElse(e.getMessage(), e.toString())));
        } finally {
            session.getConsole().flush();
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
