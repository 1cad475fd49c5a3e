// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.CommandTree;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens Gogo for a console; nothing of it is touched before the first does. Thread-safe. */
@Component(service = GogoShell.class)
public final class GogoShell {

    /** Where Gogo finds our commands. */
    static final String SCOPE = "jackfield";

    private final BundleContext context;
    private final CommandProcessor processor;
    private final CommandRouter router;
    private final GogoFunctions functions;
    private final AtomicBoolean opened = new AtomicBoolean();
    private volatile List<ServiceRegistration<?>> tools = List.of();

    @Activate
    public GogoShell(
            BundleContext context,
            @Reference CommandProcessor processor,
            @Reference CommandTree tree,
            @Reference CommandRouter router) {
        this.context = context;
        this.processor = processor;
        this.router = router;
        functions = new GogoFunctions(tree, router, this::register);
    }

    @Deactivate
    void deactivate() {
        functions.withdrawAll();
        tools.forEach(ServiceRegistration::unregister);
    }

    public GogoSession open(InputStream in, OutputStream out, OutputStream err) {
        if (opened.compareAndSet(false, true)) {
            tools = GogoTools.register(context, processor);
        }
        return new GogoSession(processor.createSession(in, out, err), functions, router);
    }

    private Runnable register(String name, Function function) {
        Dictionary<String, Object> properties =
                FrameworkUtil.asDictionary(
                        Map.of(
                                CommandProcessor.COMMAND_SCOPE, SCOPE,
                                CommandProcessor.COMMAND_FUNCTION, name));
        ServiceRegistration<Function> registration =
                context.registerService(Function.class, function, properties);
        return registration::unregister;
    }
}
