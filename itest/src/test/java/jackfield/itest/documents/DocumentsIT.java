// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/**
 * What the pages say is what the built modules declare. With {@code -Djackfield.documents=write}, which
 * {@code ./cnf/docs} sets, the pages are written instead.
 */
public final class DocumentsIT {

    @Test
    public void pagesSayWhatTheModulesDeclare() throws IOException {
        try (Distribution distribution = Distribution.open()) {
            Documents documents = new Documents(distribution.bundles());
            if ("write".equals(System.getProperty("jackfield.documents"))) {
                documents.write();
            }
            List<String> wrong = new ArrayList<>(documents.problems());
            wrong.addAll(documents.differences());
            assertTrue(
                    "Pages are not what the modules declare. Type ./cnf/docs, which changes:\n\n"
                            + String.join("\n\n", wrong)
                            + "\n\n",
                    wrong.isEmpty());
        }
    }
}
