// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.module.BootListener;
import org.osgi.framework.BundleContext;

/**
 * Writes down, where the test can see it, when it came up, was told and went. Stands alone in its jar, as
 * its fellows do: a nested class could not reach the one round it.
 */
public final class ToldListener implements BootListener {

    /** The system property that holds the story, one line for each thing that happened. */
    static final String STORY = "test.story";

    private String module = "";

    void activate(BundleContext context) {
        module = context.getBundle().getSymbolicName();
        write("came up");
    }

    void deactivate() {
        write("went");
    }

    @Override
    public void modulesLoaded() {
        write("was told");
    }

    private void write(String what) {
        String line = module + ' ' + what + '\n';
        System.getProperties().merge(STORY, line, (all, last) -> all.toString() + last);
    }
}
