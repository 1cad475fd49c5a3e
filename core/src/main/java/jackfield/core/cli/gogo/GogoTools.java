// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import java.util.Arrays;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.Converter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers {@code grep}, {@code head}, {@code sort} and the like to pipes. They are classes of the bundle
 * gogo.jline, which is installed but never started: its activator would take the terminal for a shell
 * of its own.
 */
final class GogoTools {

    private static final Logger log = LoggerFactory.getLogger(GogoTools.class);
    private static final String BUNDLE = "org.apache.felix.gogo.jline";

    /** Not {@code nano}, {@code tmux} and {@code cd}: this is a console, no desktop. */
    private static final String[] POSIX = {
        "cat", "clear", "date", "echo", "grep", "head", "less", "sort", "tail", "watch", "wc"
    };

    private static final String[] PROCEDURAL = {
        "each", "if", "not", "throw", "try", "until", "while", "break", "continue"
    };

    private GogoTools() {}

    /** Registers them, where the bundle is installed, under the scope {@code gogo}. */
    static List<ServiceRegistration<?>> register(
            BundleContext context, CommandProcessor processor) {
        Optional<Bundle> tools =
                Arrays.stream(context.getBundles())
                        .filter(bundle -> BUNDLE.equals(bundle.getSymbolicName()))
                        .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                        .findFirst();
        if (tools.isEmpty()) {
            return List.of();
        }
        try {
            return register(context, tools.get(), processor);
        } catch (ReflectiveOperationException | LinkageError e) {
            log.warn("The console has no grep and no other tools for pipes: {}", e.toString());
            return List.of();
        }
    }

    private static List<ServiceRegistration<?>> register(
            BundleContext context, Bundle tools, CommandProcessor processor)
            throws ReflectiveOperationException {
        Object posix =
                tools.loadClass(BUNDLE + ".Posix")
                        .getConstructor(CommandProcessor.class)
                        .newInstance(processor);
        Object procedural = tools.loadClass(BUNDLE + ".Procedural").getConstructor().newInstance();
        Object converters =
                tools.loadClass(BUNDLE + ".Converters")
                        .getConstructor(BundleContext.class)
                        .newInstance(context);
        return List.of(
                context.registerService(Object.class, posix, functions(POSIX)),
                context.registerService(Object.class, procedural, functions(PROCEDURAL)),
                context.registerService(Converter.class, (Converter) converters, functions()));
    }

    private static Dictionary<String, Object> functions(String... names) {
        return FrameworkUtil.asDictionary(
                names.length == 0
                        ? Map.of(CommandProcessor.COMMAND_SCOPE, "gogo")
                        : Map.of(
                                CommandProcessor.COMMAND_SCOPE,
                                "gogo",
                                CommandProcessor.COMMAND_FUNCTION,
                                names));
    }
}
