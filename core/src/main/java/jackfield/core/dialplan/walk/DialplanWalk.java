// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.core.channel.DialplanRun;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Substitution;
import jackfield.module.ModuleRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Walks channels through the dialplan. Thread-safe. */
@Component
public final class DialplanWalk implements DialplanRun {

    private final Dialplan dialplan;
    private final StepPerformance performance;

    @Activate
    public DialplanWalk(
            @Reference Dialplan dialplan,
            @Reference Substitution substitution,
            @Reference ModuleRegistry modules) {
        this.dialplan = dialplan;
        this.performance = new StepPerformance(substitution, modules);
    }

    @Override
    public void run(Channel channel) {
        new Walk(dialplan, performance, channel).run();
    }
}
