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
     * Puts a registrar's contexts, and the global variables of its file, in the place of its earlier
     * ones.
     *
     * @param registrar name of the module, such as {@code pbx_config}
     * @return closing it takes them away, unless they have been replaced since
     */
    Published publish(String registrar, List<Context> contexts, Map<String, String> globals);

    /** All contexts, in the order of their publication. */
    List<Context> contexts();

    Optional<Context> context(String name);

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

    Map<String, String> globals();

    /** What was published. */
    interface Published extends AutoCloseable {
        @Override
        void close();
    }
}
