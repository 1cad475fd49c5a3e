// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** Where generated text goes, and what is said when it has no place. */
public final class MarkedPageIT {

    @Test
    public void whatStandsBetweenTheMarksIsReplaced() {
        assertEquals(
                "## CLI\n\n<!-- generated: cli -->\nnew\n<!-- end -->\n\nby hand\n",
                filled("## CLI\n\n<!-- generated: cli -->\nold\n<!-- end -->\n\nby hand\n"));
    }

    @Test
    public void missingMarksAreMadeBelowTheHeading() {
        assertEquals(
                "## CLI\n\n<!-- generated: cli -->\nnew\n<!-- end -->\n\nby hand\n",
                filled("## CLI\n\nby hand\n"));
    }

    @Test
    public void aMissingHeadingIsNamedWithWhatToPaste() {
        String message = complaint("# app_x\n");
        assertTrue(message, message.startsWith("app_x/README.md lacks the heading '## CLI'"));
        assertTrue(message, message.endsWith("<!-- generated: cli -->\n<!-- end -->\n"));
    }

    @Test
    public void aPlaceWithoutAnEndIsNamedWithItsLine() {
        String message =
                complaint("## CLI\n<!-- generated: cli -->\nold\n## Limits\n<!-- end -->\n");
        assertTrue(message, message.startsWith("app_x/README.md:2 "));
        assertTrue(message, message.contains("lacks the line '<!-- end -->'"));
    }

    @Test
    public void aDifferenceShowsTheLinesThatChange() {
        assertEquals(
                List.of("    2 - b", "    4 + x"), LineDifference.between("a\nb\nc", "a\nc\nx"));
    }

    private static String filled(String text) {
        MarkedPage page = new MarkedPage("app_x/README.md", text);
        page.fill("cli", "## CLI", "new\n");
        return page.text();
    }

    private static String complaint(String text) {
        return String.valueOf(assertThrows(PageException.class, () -> filled(text)).getMessage());
    }
}
