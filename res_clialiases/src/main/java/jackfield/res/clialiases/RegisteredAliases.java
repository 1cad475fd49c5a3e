// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.clialiases;

import jackfield.cli.CliCommand;
import jackfield.cli.Commands;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a command for each alias in force. Thread-safe. */
@Component(service = RegisteredAliases.class, immediate = true)
public final class RegisteredAliases {

    private static final Logger log = LoggerFactory.getLogger(RegisteredAliases.class);

    /** Makes a command known. */
    interface Registrar {

        /**
         * Registers it.
         *
         * @return takes it away again
         */
        Runnable register(CliCommand command, Map<String, String> properties);
    }

    private final Registrar registrar;
    private final Commands commands;
    private final ConfigView<Template> templates;
    private final ConfigView.Subscription subscription;
    private final Map<String, Runnable> registered = new LinkedHashMap<>();

    @Activate
    public RegisteredAliases(
            BundleContext context, @Reference Commands commands, @Reference ConfigStore config) {
        this((command, properties) -> register(context, command, properties), commands, config);
    }

    RegisteredAliases(Registrar registrar, Commands commands, ConfigStore config) {
        this.registrar = registrar;
        this.commands = commands;
        templates = config.view(Template.class);
        subscription = templates.onChange(this::renew);
        renew();
    }

    private static Runnable register(
            BundleContext context, CliCommand command, Map<String, String> properties) {
        ServiceRegistration<CliCommand> registration =
                context.registerService(
                        CliCommand.class, command, FrameworkUtil.asDictionary(properties));
        return registration::unregister;
    }

    @Deactivate
    synchronized void deactivate() {
        subscription.close();
        withdraw();
    }

    private void withdraw() {
        registered.values().forEach(Runnable::run);
        registered.clear();
    }

    private synchronized void renew() {
        withdraw();
        AliasSet.of(templates).forEach(this::add);
    }

    /** A command of that name is left as it is: an alias must not hide what it may stand for. */
    private void add(String alias, String command) {
        List<String> words = commands.words(command);
        if (words.isEmpty() || commands.words(alias).equals(words)) {
            log.warn("cli_aliases.conf: '{}' stands for nothing and is left out", alias);
        } else if (commands.isNamed(alias)) {
            log.debug("There is a command '{}'; the alias of this name is left out", alias);
        } else {
            registered.put(
                    alias,
                    registrar.register(
                            new AliasCommand(commands, words),
                            Map.of(
                                    "command",
                                    alias,
                                    "usage",
                                    "[<argument>...]",
                                    "synopsis",
                                    "Alias of '" + command + "'.")));
        }
    }
}
