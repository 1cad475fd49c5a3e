// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.NearestWord;
import jackfield.core.config.ArgumentReader;
import jackfield.dialplan.Applications;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The applications in force, by their names. Thread-safe. */
@Component
public final class NamedApplications implements Applications {
    private final ModuleServices<DialplanApplication<?>> applications;

    @Activate
    @SuppressWarnings("unchecked")
    public NamedApplications(@Reference ModuleRegistry modules) {
        applications =
                modules.services(
                        (Class<DialplanApplication<?>>) (Class<?>) DialplanApplication.class);
    }

    @Override
    public Outcome execute(Channel channel, String application, String data)
            throws InterruptedException {
        Lease<DialplanApplication<?>> taken =
                applications
                        .offer(application)
                        .flatMap(Offer::lease)
                        .orElseThrow(() -> new BadValueException(missing(application)));
        try (taken) {
            return execute(taken.service(), channel, data);
        }
    }

    private static <A extends Record> Outcome execute(
            DialplanApplication<A> application, Channel channel, String data)
            throws InterruptedException {
        return application.execute(channel, ArgumentReader.read(application.arguments(), data));
    }

    private String missing(String name) {
        String near =
                NearestWord.to(name, applications.offers().stream().map(Offer::key).toList())
                        .map(word -> "; did you mean " + word + "?")
                        .orElse("");
        return "there is no application " + name + near;
    }
}
