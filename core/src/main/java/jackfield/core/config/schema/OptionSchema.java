// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.Adds;
import jackfield.config.AlsoOption;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.NotInEffect;
import jackfield.config.OldNames;
import jackfield.config.Option;
import jackfield.config.OptionLine;
import jackfield.config.OptionName;
import jackfield.config.OtherLines;
import jackfield.config.Refers;
import jackfield.config.Required;
import jackfield.config.Secret;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One option of a section type, as its record component declares it. Thread-safe. */
public final class OptionSchema {

    private final int index;
    private final RecordComponent component;
    private final String name;
    private final List<AlsoOption> companions;
    private final List<String> oldNames;
    private final OptionType type;
    private final @Nullable Object unset;
    private final @Nullable Object happening;

    OptionSchema(int index, RecordComponent component) {
        this.index = index;
        this.component = component;
        name = OptionName.of(component);
        companions = List.of(component.getAnnotationsByType(AlsoOption.class));
        OldNames old = component.getAnnotation(OldNames.class);
        oldNames = old == null ? List.of() : List.of(old.value());
        List<String> names = new ArrayList<>(List.of(name));
        companions.forEach(also -> names.add(also.name()));
        type = OptionTypes.of(component, names);
        unset = defaultText().<Object>map(this::parse).or(type::empty).orElse(null);
        NotInEffect none = component.getAnnotation(NotInEffect.class);
        happening = none == null || none.happens().isEmpty() ? null : parse(none.happens());
        if (unset == null && !isRequired()) {
            throw new IllegalArgumentException(
                    component + " needs @Default, @Required or an Optional");
        }
    }

    private Object parse(String text) {
        return type.read(List.of(new OptionLine(name, text)));
    }

    int index() {
        return index;
    }

    OptionType type() {
        return type;
    }

    public String name() {
        return name;
    }

    /** Other options whose lines are part of this one's value. */
    public List<AlsoOption> companions() {
        return companions;
    }

    public List<String> oldNames() {
        return oldNames;
    }

    /** Every name that stands for this option, in lower case. */
    List<String> allNames() {
        List<String> all = new ArrayList<>(List.of(name));
        companions.forEach(also -> all.add(also.name()));
        all.addAll(oldNames);
        return all.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    public String meaning() {
        return component.getAnnotation(Option.class).value();
    }

    public Optional<String> details() {
        return declared(Details.class, Details::value);
    }

    public Optional<String> example() {
        return declared(Example.class, Example::value);
    }

    /** The sections whose names the option takes, if it takes such names. */
    public Optional<Refers> refers() {
        return Optional.ofNullable(component.getAnnotation(Refers.class));
    }

    /** True if several lines make one value; otherwise the last one counts. */
    public boolean adds() {
        return component.isAnnotationPresent(Adds.class);
    }

    public Optional<String> defaultText() {
        return declared(Default.class, Default::value);
    }

    private <A extends Annotation> Optional<String> declared(
            Class<A> annotation, Function<A, String> value) {
        return Optional.ofNullable(component.getAnnotation(annotation)).map(value);
    }

    /** What may be written, such as {@code seconds from 1 to 86400}. */
    public String accepts() {
        return type.accepts();
    }

    /** The words that may be written, where they can be counted. */
    public List<String> words() {
        return type.words();
    }

    public boolean isRequired() {
        return component.isAnnotationPresent(Required.class);
    }

    /** True if it takes the lines that no other option wants. */
    boolean takesOthers() {
        return component.isAnnotationPresent(OtherLines.class);
    }

    public boolean isInEffect() {
        return !component.isAnnotationPresent(NotInEffect.class);
    }

    /** Where the option is not in effect: what happens in any case, if that can be written. */
    public Optional<String> happens() {
        return declared(NotInEffect.class, NotInEffect::happens).filter(text -> !text.isEmpty());
    }

    /** True for numbers and durations. */
    boolean isNumeric() {
        Class<?> java = component.getType();
        return java == Duration.class || java.isPrimitive() && java != boolean.class;
    }

    public boolean isSecret() {
        return component.getGenericType().getTypeName().contains(Secret.class.getName());
    }

    /** The value of an option that is not written; null if it is required. */
    @Nullable Object unset() {
        return unset;
    }

    /** True if somebody may expect something of this value that does not happen. */
    boolean promisesTooMuch(@Nullable Object value, List<OptionLine> lines) {
        return !isInEffect()
                && (happening == null
                        ? lines.stream().anyMatch(line -> !line.value().isEmpty())
                        : !Objects.equals(happening, value));
    }
}
