// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigStore;
import jackfield.config.NearestWord;
import jackfield.dialplan.Context;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Step;
import jackfield.module.BootListener;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks, once all modules are there and after each reload, for applications that the dialplan names and
 * nobody offers: a step that names one ends its call. Thread-safe.
 */
@Component(service = {BootListener.class, ApplicationCheck.class})
public final class ApplicationCheck implements BootListener {

    private final Dialplan dialplan;
    private final ConfigStore config;
    private final ModuleServices<DialplanApplication<?>> applications;

    @Activate
    @SuppressWarnings("unchecked")
    public ApplicationCheck(
            @Reference Dialplan dialplan,
            @Reference ConfigStore config,
            @Reference ModuleRegistry modules) {
        this.dialplan = dialplan;
        this.config = config;
        this.applications =
                modules.services(
                        (Class<DialplanApplication<?>>) (Class<?>) DialplanApplication.class);
    }

    @Override
    public void modulesLoaded() {
        report();
    }

    /** Reports each missing application once, where it is named first. */
    List<ConfigProblem> report() {
        List<String> known = applications.offers().stream().map(Offer::key).toList();
        List<ConfigProblem> problems = new ArrayList<>();
        missing().forEach((name, uses) -> problems.add(problem(name, uses, known)));
        config.report(ExtensionsFile.FILE, problems);
        return problems;
    }

    private Map<String, List<Use>> missing() {
        Map<String, List<Use>> missing = new LinkedHashMap<>();
        for (Context context : dialplan.contexts()) {
            context.extensions().stream()
                    .flatMap(extension -> extension.steps().stream())
                    .filter(step -> isMissing(step))
                    .forEach(
                            step ->
                                    missing.computeIfAbsent(
                                                    step.application(), any -> new ArrayList<>())
                                            .add(new Use(context.name(), step)));
        }
        return missing;
    }

    private boolean isMissing(Step step) {
        return step.priority() != Step.HINT
                && step.position().file().equals(ExtensionsFile.FILE)
                && applications.offer(step.application()).isEmpty();
    }

    private static ConfigProblem problem(String name, List<Use> uses, List<String> known) {
        Use first = uses.getFirst();
        String count = uses.size() == 1 ? "" : ", used " + uses.size() + " times";
        return new ConfigProblem(
                Severity.WARNING,
                first.step().position(),
                first.context(),
                "exten",
                "there is no application " + name + count,
                NearestWord.to(name, known).orElse(""));
    }

    /** A step that names a missing application. */
    private record Use(String context, Step step) {}
}
