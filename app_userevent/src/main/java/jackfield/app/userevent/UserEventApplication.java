// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.userevent;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.event.UserEvent;
import jackfield.event.UserEventListener;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an event to whoever listens. Thread-safe. */
@Component
@Application("UserEvent")
@Synopsis("Tells an event to whoever listens.")
public final class UserEventApplication
        implements DialplanApplication<UserEventApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(UserEventApplication.class);

    /** As written in the dialplan: {@code UserEvent(name[,field1[,field2...]])}. */
    public record Arguments(
            @Required @Option("Name of the event.") String name,
            @Raw @Option("name: value, joined by commas.") @Default("") String fields) {}

    private final ModuleServices<UserEventListener> listeners;

    @Activate
    public UserEventApplication(@Reference ModuleRegistry modules) {
        listeners = modules.services(UserEventListener.class);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        UserEvent event = new UserEvent(channel, arguments.name(), fields(arguments.fields()));
        LOG.debug("{} tells {} {}", channel.name(), event.name(), event.fields());
        for (Offer<UserEventListener> offer : listeners.offers()) {
            offer.ask(
                    listener -> {
                        listener.happened(event);
                        return true;
                    });
        }
        return Outcome.CONTINUE;
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : text.isBlank() ? new String[0] : text.split(",", -1)) {
            int colon = field.indexOf(':');
            if (colon < 0) {
                fields.put(field.strip(), "");
            } else {
                fields.put(field.substring(0, colon).strip(), field.substring(colon + 1).strip());
            }
        }
        return fields;
    }
}
