// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Directories;
import jackfield.config.InstanceSettings;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Substitution;
import jackfield.module.ModuleRegistry;
import jackfield.thread.Timers;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Substitution by templates. Variables are those of the channel, then the global, then the built-in ones. */
@Component
public final class TemplateSubstitution implements Substitution {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateSubstitution.class);

    private final Dialplan dialplan;
    private final Functions functions;
    private final BuiltInVariables builtIn;

    @Activate
    public TemplateSubstitution(
            @Reference Dialplan dialplan,
            @Reference ModuleRegistry modules,
            @Reference Timers timers,
            @Reference Directories directories,
            @Reference InstanceSettings settings) {
        this.dialplan = dialplan;
        this.functions = new Functions(modules);
        this.builtIn =
                new BuiltInVariables(dialplan, timers, directories, new InstanceNames(settings));
    }

    /** For an instance of which {@code asterisk.conf} says nothing. */
    public TemplateSubstitution(
            Dialplan dialplan, ModuleRegistry modules, Timers timers, Directories directories) {
        this(dialplan, modules, timers, directories, option -> Optional.empty());
    }

    @Override
    public String substitute(Channel channel, String text) {
        return Template.isPlain(text) ? text : fill(text, new ChannelScope(channel, text));
    }

    @Override
    public String substitute(Map<String, String> variables, String text) {
        return Template.isPlain(text) ? text : fill(text, new FileScope(variables, text));
    }

    private static String fill(String text, Scope scope) {
        try {
            return new Filling(scope).text(TemplateParser.parse(text));
        } catch (BadValueException e) {
            scope.warn(e.getMessage());
            return text;
        }
    }

    @Override
    public void check(String text) {
        if (!Template.isPlain(text)) {
            TemplateParser.parse(text);
        }
    }

    @Override
    public void assign(Channel channel, String target, String value) {
        int open = target.indexOf('(');
        if (open < 0) {
            channel.variables().set(target, value);
        } else {
            int close = target.lastIndexOf(')');
            try {
                functions.write(
                        channel,
                        target.substring(0, open).strip(),
                        target.substring(open + 1, close < open ? target.length() : close),
                        value);
            } catch (UnknownFunctionException e) {
                warn(channel, target, String.valueOf(e.getMessage()));
            }
        }
    }

    private static void warn(Channel channel, String text, String message) {
        LOG.warn("{} at {}: {}: {}", channel.name(), channel.location(), text, message);
    }

    private final class ChannelScope implements Scope {
        private final Channel channel;
        private final String text;

        ChannelScope(Channel channel, String text) {
            this.channel = channel;
            this.text = text;
        }

        @Override
        public Optional<String> variable(String name) {
            Optional<String> value = channel.variables().get(name);
            return value.or(() -> dialplan.global(name)).or(() -> builtIn.value(channel, name));
        }

        @Override
        public String function(String name, String arguments) {
            try {
                return functions.read(channel, name, arguments);
            } catch (BadValueException e) {
                warn(name + ": " + e.getMessage());
            } catch (UnknownFunctionException e) {
                warn(String.valueOf(e.getMessage()));
            }
            return "";
        }

        @Override
        public void warn(String message) {
            TemplateSubstitution.warn(channel, text, message);
        }
    }

    private final class FileScope implements Scope {
        private final Map<String, String> variables;
        private final String text;

        FileScope(Map<String, String> variables, String text) {
            this.variables = variables;
            this.text = text;
        }

        @Override
        public Optional<String> variable(String name) {
            Optional<String> value = Optional.ofNullable(variables.get(name));
            return value.or(() -> dialplan.global(name)).or(() -> builtIn.value(name));
        }

        @Override
        public String function(String name, String arguments) {
            throw new UnknownFunctionException(
                    "the function " + name + " cannot be called without a channel");
        }

        @Override
        public void warn(String message) {
            LOG.warn("{}: {}", text, message);
        }
    }
}
