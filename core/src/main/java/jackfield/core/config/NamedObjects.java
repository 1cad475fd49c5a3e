// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.NearestWord;
import jackfield.core.config.schema.OptionSchema;
import jackfield.core.config.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Finds objects that name another one, such as a list of {@code acl.conf}, that does not exist. */
final class NamedObjects {

    private final ConfigStore store;

    NamedObjects(ConfigStore store) {
        this.store = store;
    }

    <T extends Record> List<ConfigProblem> missing(TypeView<T> view) {
        List<ConfigProblem> problems = new ArrayList<>();
        for (OptionSchema option : view.schema().options()) {
            option.named().ifPresent(type -> missing(view, option, type, problems));
        }
        return problems;
    }

    private <T extends Record> void missing(
            TypeView<T> view,
            OptionSchema option,
            Class<? extends Record> type,
            List<ConfigProblem> problems) {
        Schema<?> named = Schema.of(type);
        for (String id : view.ids()) {
            for (String name :
                    view.get(id)
                            .map(object -> view.schema().names(object, option))
                            .orElse(List.of())) {
                ConfigView<?> others = store.view(type);
                if (others.get(name).isEmpty()) {
                    problems.add(problem(view, id, option, named, name));
                }
            }
        }
    }

    private ConfigProblem problem(
            TypeView<?> view, String id, OptionSchema option, Schema<?> named, String name) {
        boolean empty = store.view(named.type()).all().isEmpty();
        return new ConfigProblem(
                Severity.ERROR,
                view.position(id).orElseThrow(),
                id,
                option.name(),
                "'%s' names '%s' in %s, but %s"
                        .formatted(
                                id,
                                name,
                                option.name(),
                                empty
                                        ? "there is no list in " + named.file()
                                        : named.file() + " has no such list"),
                NearestWord.to(name, ids(named)).orElse(""));
    }

    private List<String> ids(Schema<?> named) {
        return store.view(named.type()) instanceof TypeView<?> view ? view.ids() : List.of();
    }
}
