// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.channel.Location;
import jackfield.config.Position;
import jackfield.core.dialplan.LiveDialplan;
import jackfield.core.dialplan.application.AnswerApplication;
import jackfield.core.dialplan.application.BackgroundApplication;
import jackfield.core.dialplan.application.BusyApplication;
import jackfield.core.dialplan.application.CongestionApplication;
import jackfield.core.dialplan.application.GotoApplication;
import jackfield.core.dialplan.application.GotoIfApplication;
import jackfield.core.dialplan.application.HangupApplication;
import jackfield.core.dialplan.application.NoOpApplication;
import jackfield.core.dialplan.application.SetApplication;
import jackfield.core.dialplan.application.WaitApplication;
import jackfield.core.dialplan.application.WaitExtenApplication;
import jackfield.core.dialplan.function.ExceptionFunction;
import jackfield.core.dialplan.function.GlobalFunction;
import jackfield.core.dialplan.text.TemplateSubstitution;
import jackfield.core.dialplan.walk.DialplanWalk;
import jackfield.core.dialplan.walk.NamedApplications;
import jackfield.dialplan.Application;
import jackfield.dialplan.Applications;
import jackfield.dialplan.Context;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Function;
import jackfield.dialplan.Step;
import jackfield.dialplan.Subroutines;
import jackfield.dialplan.Substitution;
import jackfield.dialplan.TimeSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small dialplan on the real engine, for tests of applications and functions:
 *
 * <pre>
 * DialplanScript.of("100", "Set(A=1)", "loop: NoOp(${A})", "Hangup()")
 *         .offer(new HelloApplication())
 *         .run(FakeChannel.incoming("PJSIP/alice"), "100");
 * </pre>
 *
 * Extensions stand in the context {@code default} until another is named. The common applications are
 * there; others are offered under the names that they declare. Confined to one thread.
 */
public final class DialplanScript {

    private static final String FILE = "extensions.conf";
    private static final Pattern STEP = Pattern.compile("(?:(\\w+): )?(\\w+)(?:\\((.*)\\))?");

    private final VirtualTimers timers = new VirtualTimers();
    private final FakeModuleRegistry modules = new FakeModuleRegistry();
    private final Dialplan dialplan = new LiveDialplan(timers);
    private final Substitution substitution =
            new TemplateSubstitution(
                    dialplan, modules, timers, new FakeDirectories(Path.of("/var/lib/example")));
    private final Applications applications = new NamedApplications(modules);
    private final DialplanWalk walk = new DialplanWalk(dialplan, substitution, applications);
    private final FakePlayer player = new FakePlayer();
    private final List<Context> contexts = new ArrayList<>();
    private String context = "default";
    private int line;

    private DialplanScript() {
        offer(new AnswerApplication());
        offer(new BackgroundApplication(dialplan, player, player));
        offer(new BusyApplication(player, player));
        offer(new CongestionApplication(player, player));
        offer(new GotoApplication(dialplan));
        offer(new GotoIfApplication(dialplan));
        offer(new HangupApplication());
        offer(new NoOpApplication());
        offer(new SetApplication(substitution));
        offer(new WaitApplication());
        offer(new WaitExtenApplication(dialplan, player, player));
        offer(new ExceptionFunction());
        offer(new GlobalFunction(dialplan));
    }

    /** A script that begins with one extension. */
    public static DialplanScript of(String extension, String... steps) {
        return new DialplanScript().extension(extension, steps);
    }

    /** The extensions that follow stand in this context. */
    public DialplanScript context(String name) {
        context = name;
        return this;
    }

    /** Adds steps from priority 1 on, each {@code Application(data)}, perhaps after {@code label: }. */
    public DialplanScript extension(String name, String... steps) {
        List<Step> made = new ArrayList<>();
        for (String step : steps) {
            made.add(step(made.size() + 1, step));
        }
        return publish(
                new Context(context, List.of(new Extension(name, "", made)), List.of(), "test"));
    }

    private Step step(int priority, String text) {
        Matcher form = STEP.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no step: " + text);
        }
        String label = form.group(1) == null ? "" : form.group(1);
        String data = form.group(3) == null ? "" : form.group(3);
        return new Step(priority, label, form.group(2), data, new Position(FILE, ++line, 1));
    }

    /** Adds an include to the context. */
    public DialplanScript include(String other) {
        Context.Include include = new Context.Include(other, TimeSpan.ALWAYS);
        return publish(new Context(context, List.of(), List.of(include), "test"));
    }

    private DialplanScript publish(Context more) {
        contexts.add(more);
        dialplan.publish("test", contexts, Map.of());
        return this;
    }

    /** Offers an application under its declared name. */
    public DialplanScript offer(DialplanApplication<?> application) {
        Application name = application.getClass().getAnnotation(Application.class);
        modules.offer(DialplanApplication.class, name.value(), application);
        return this;
    }

    /** Offers a function under its declared name. */
    public DialplanScript offer(DialplanFunction<?> function) {
        Function name = function.getClass().getAnnotation(Function.class);
        modules.offer(DialplanFunction.class, name.value(), function);
        return this;
    }

    public Dialplan dialplan() {
        return dialplan;
    }

    public Substitution substitution() {
        return substitution;
    }

    /** Runs applications that are offered. */
    public Applications applications() {
        return applications;
    }

    public Subroutines subroutines() {
        return walk;
    }

    /** What is played, and which sounds there are. */
    public FakePlayer player() {
        return player;
    }

    /** What is offered, and how much of it is in use. */
    public FakeModuleRegistry modules() {
        return modules;
    }

    /** The clock of the dialplan. */
    public VirtualTimers timers() {
        return timers;
    }

    /** Runs an extension of the context named last, to the end, on this thread. */
    public FakeChannel run(FakeChannel channel, String extension) {
        channel.location(new Location(context, extension, 1));
        walk.run(channel);
        return channel;
    }
}
