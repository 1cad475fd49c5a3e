// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.channel.CallerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The dialplan in force. Thread-safe; look-ups never block. */
@ProviderType
public interface Dialplan {

    /**
     * Puts a registrar's contexts in the place of its earlier ones, and sets global variables; earlier
     * global variables stay. Contexts of the same name, of one registrar or of several, become one.
     *
     * @param registrar name of the module, such as {@code pbx_config}
     * @return closing it takes the contexts away, unless they have been replaced since
     */
    Published publish(String registrar, List<Context> contexts, Map<String, String> globals);

    /** All contexts, those of the same name put together, in the order of their publication. */
    List<Context> contexts();

    Optional<Context> context(String name);

    DialplanRules rules();

    /** Sets how the dialplan is walked from now on. */
    void rules(DialplanRules rules);

    /** True if a call to this number would run a first step. */
    boolean exists(String context, String extension, CallerId caller);

    /** True if more digits could lead to a step. */
    boolean canMatch(String context, String extension, CallerId caller);

    /** The step that runs there, after patterns and includes. */
    Optional<Step> step(String context, String extension, int priority, CallerId caller);

    /** Number of the priority that a label of the extension stands for. */
    Optional<Integer> label(String context, String extension, String label, CallerId caller);

    /** A global variable. */
    Optional<String> global(String name);

    void global(String name, String value);

    /** All global variables, by name. */
    Map<String, String> globals();

    /** Puts these in the place of all global variables. */
    void globals(Map<String, String> all);

    /** What was published. */
    interface Published extends AutoCloseable {
        @Override
        void close();
    }
}
