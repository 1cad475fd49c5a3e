// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

/**
 * The words of a console on the control socket. A client that begins with {@link #HELLO} turns its
 * connection from one answer for each line into frames: lines of UTF-8, each with a letter in front.
 */
public final class ConsoleProtocol {

    /** First character of the line that asks for frames; no command begins with it. */
    public static final char MARK = '\u0001';

    /** Followed by the level of verbose messages; answered by the same and the name of the program. */
    public static final String HELLO = MARK + "console 1 ";

    /** Bytes in a line of a client, its end not counted. */
    public static final int LONGEST = 8192;

    /** From the console: run a line; {@code R number line}. */
    public static final char RUN = 'R';

    /** From the console: what could stand at the end of this; {@code C number text}. */
    public static final char COMPLETE = 'C';

    /** From the console: nobody waits for the line with this number any more; {@code I number}. */
    public static final char INTERRUPT = 'I';

    /** To the console: one line of an answer; {@code O number text}. */
    public static final char OUTPUT = 'O';

    /** To the console: a word that could be typed; {@code S number word TAB description}. */
    public static final char SUGGESTION = 'S';

    /** To the console: the answer is complete; {@code E number 0} or, if the command failed, {@code 1}. */
    public static final char END = 'E';

    /** To the console: a line of the log; {@code L kind text}. */
    public static final char LOG = 'L';

    /** To the console: the exchange stops; {@code B text}. Nothing but ends of answers follows. */
    public static final char BYE = 'B';

    private ConsoleProtocol() {}
}
