// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Shows long answers page by page. What arrives meanwhile for the screen is kept until the answer is
 * over. Thread-safe.
 */
final class Pager {

    private static final String MORE = "-- more: Space for a page, Enter for a line, q to end --";
    private static final int MOST_KEPT = 1000;

    private final Terminal terminal;
    private final boolean pages;
    private final Queue<String> kept = new ArrayDeque<>();
    private boolean showing;

    Pager(Terminal terminal, boolean pages) {
        this.terminal = terminal;
        this.pages = pages;
    }

    /** Takes a line for later if an answer is being shown. */
    synchronized boolean keep(String line) {
        if (showing && kept.size() < MOST_KEPT) {
            kept.add(line);
        }
        return showing;
    }

    /** On the console's thread. */
    void show(List<String> answer) {
        showing(true);
        try {
            print(answer);
        } finally {
            showing(false);
        }
    }

    private synchronized void showing(boolean on) {
        if (!on) {
            kept.forEach(terminal.writer()::println);
            kept.clear();
            terminal.flush();
        }
        showing = on;
    }

    private void print(List<String> answer) {
        PrintWriter out = terminal.writer();
        int page = terminal.getHeight() - 1;
        int room = pages && page > 1 ? page : Integer.MAX_VALUE;
        int left = room;
        for (String line : answer) {
            int rows = rows(line);
            if (left < rows) {
                left = ask(out, page);
                if (left == 0) {
                    break;
                }
            }
            out.println(line);
            left -= rows;
        }
        terminal.flush();
    }

    private int rows(String line) {
        int width = Math.max(1, terminal.getWidth());
        return Math.max(1, (line.length() + width - 1) / width);
    }

    /** How many lines may follow. */
    private int ask(PrintWriter out, int page) {
        out.print(MORE);
        terminal.flush();
        Attributes before = terminal.enterRawMode();
        Attributes keys = terminal.getAttributes();
        keys.setLocalFlag(Attributes.LocalFlag.ISIG, false); // Ctrl-C ends the pages, nothing else
        terminal.setAttributes(keys);
        try {
            return room(page);
        } catch (IOException e) {
            return 0; // the console is being closed
        } finally {
            terminal.setAttributes(before);
            out.print('\r');
            if (!terminal.puts(Capability.clr_eol)) {
                out.print(" ".repeat(MORE.length()) + '\r');
            }
            terminal.flush();
        }
    }

    private int room(int page) throws IOException {
        while (true) {
            switch (terminal.reader().read()) {
                case ' ', 'f', 6 -> {
                    return page;
                }
                case '\r', '\n', 'j' -> {
                    return 1;
                }
                case 'q', 'Q', 3, 4, 27, -1 -> {
                    return 0;
                }
                default -> {
                    // no key of ours
                }
            }
        }
    }
}
