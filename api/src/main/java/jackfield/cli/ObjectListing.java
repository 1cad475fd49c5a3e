// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Objects in the frame that SIP commands use: header lines, a double rule, the objects, their number.
 * Confined to the command that makes it.
 */
public final class ObjectListing implements CliResult {

    private static final String RULE = "=".repeat(90);

    private final List<String> header;
    private final List<String> body = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private boolean spaced;
    private int objects;

    private ObjectListing(List<String> header) {
        this.header = List.copyOf(header);
    }

    public static ObjectListing of(List<String> header) {
        return new ObjectListing(header);
    }

    /** The answer to an id that is not there. */
    public static CliResult unknown(String id) {
        return CliResult.failure("Unable to find object " + id + ".");
    }

    /** The answer where an id is missing. */
    public static CliResult unnamed() {
        return CliResult.failure("No object specified.");
    }

    /** Adds an object that is one line. */
    public ObjectListing object(String line) {
        body.add(line);
        objects++;
        return this;
    }

    /** Adds an object with the lines of its relatives, and sets it apart by an empty line. */
    public ObjectListing object(List<String> lines) {
        body.addAll(lines);
        body.add("");
        spaced = true;
        objects++;
        return this;
    }

    /** Adds the options of the one object shown; its number is then left out. */
    public ObjectListing parameters(Record shown) {
        parameters.addAll(ParameterTable.lines(shown));
        return this;
    }

    @Override
    public List<String> lines() {
        if (objects == 0) {
            return List.of("No objects found.", "");
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(header);
        lines.add(RULE);
        lines.add("");
        lines.addAll(body);
        if (parameters.isEmpty()) {
            lines.add("");
            lines.add("Objects found: " + objects);
        } else {
            if (!spaced) {
                lines.add("");
            }
            lines.addAll(parameters);
        }
        lines.add("");
        return List.copyOf(lines);
    }
}
