// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.channel.Channel;
import jackfield.cli.CliCommand;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.ConfigType;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.core.config.schema.Schema;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.itest.Project;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a bundle's components declare by their annotations. */
final class BundleReading {

    private final Path folder;
    private final Path jar;
    private final List<ComponentClass> components;

    BundleReading(Path folder, Path jar, ClassLoader classes) {
        this.folder = folder;
        this.jar = jar;
        components = ComponentClass.all(jar, classes);
    }

    BundlePage page(boolean isModule) {
        String description =
                Project.manifest(jar).getMainAttributes().getValue("Bundle-Description");
        return new BundlePage(
                folder,
                Project.name(folder),
                description == null ? "" : description.strip(),
                isModule,
                types(),
                words(DialplanApplication.class),
                words(DialplanFunction.class),
                commands());
    }

    private List<Schema<?>> types() {
        return offering(ConfigType.class)
                .<Schema<?>>map(type -> Schema.of(TypeArgument.of(type, ConfigType.class)))
                .sorted(
                        Comparator.<Schema<?>, String>comparing(Schema::file)
                                .thenComparing(Schema::label))
                .toList();
    }

    private List<Word> words(Class<?> contract) {
        return offering(contract)
                .map(type -> word(type, contract))
                .sorted(Comparator.comparing(Word::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Word word(Class<?> type, Class<?> contract) {
        String name =
                contract == DialplanApplication.class
                        ? declared(type, Application.class).value()
                        : declared(type, Function.class).value();
        return new Word(
                name,
                declared(type, Synopsis.class).value(),
                details(type),
                TypeArgument.of(type, contract),
                contract == DialplanFunction.class && canBeSet(type));
    }

    private static boolean canBeSet(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("write"))
                .filter(method -> method.getParameterCount() == 3)
                .filter(method -> method.getParameterTypes()[0] == Channel.class)
                .map(Method::getDeclaringClass)
                .anyMatch(where -> where != DialplanFunction.class);
    }

    private List<ConsoleCommand> commands() {
        return offering(CliCommand.class)
                .map(BundleReading::command)
                .sorted(Comparator.comparing(ConsoleCommand::words))
                .toList();
    }

    private static ConsoleCommand command(Class<?> type) {
        return new ConsoleCommand(
                declared(type, Command.class).value().strip(),
                Optional.ofNullable(type.getAnnotation(Usage.class)).map(Usage::value).orElse(""),
                declared(type, Synopsis.class).value(),
                details(type));
    }

    private static String details(Class<?> type) {
        Details details = type.getAnnotation(Details.class);
        return details == null ? "" : details.value().strip();
    }

    private Stream<? extends Class<?>> offering(Class<?> contract) {
        return components.stream()
                .filter(component -> component.services().contains(contract.getName()))
                .map(ComponentClass::type);
    }

    private static <A extends Annotation> A declared(Class<?> type, Class<A> annotation) {
        A found = type.getAnnotation(annotation);
        if (found == null) {
            throw new IllegalStateException(
                    type.getName() + " does not say @" + annotation.getSimpleName());
        }
        return found;
    }
}
