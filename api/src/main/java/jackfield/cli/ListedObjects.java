// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import jackfield.config.BadValueException;
import jackfield.config.BoundedRegex;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How the objects of one kind are listed, shown all with their relatives, shown one by one, and
 * completed. Thread-safe.
 *
 * @param objects those there are now
 * @param id what an object is called by
 * @param listHeader above one line for each object
 * @param line the one line
 * @param showHeader above objects with their relatives
 * @param lines the object and its relatives
 * @param parameters the record whose options end the showing of one object
 */
public record ListedObjects<T>(
        Supplier<Collection<T>> objects,
        Function<T, String> id,
        List<String> listHeader,
        Function<T, String> line,
        List<String> showHeader,
        Function<T, List<String>> lines,
        Function<T, Record> parameters) {

    public ListedObjects {
        listHeader = List.copyOf(listHeader);
        showHeader = List.copyOf(showHeader);
    }

    /** One line for each object. */
    public CliResult list(CliArguments arguments) {
        return select(
                arguments,
                chosen -> {
                    ObjectListing listing = ObjectListing.of(listHeader);
                    chosen.map(line).forEach(listing::object);
                    return listing;
                });
    }

    /** Each object with its relatives. */
    public CliResult showAll(CliArguments arguments) {
        return select(
                arguments,
                chosen -> {
                    ObjectListing listing = ObjectListing.of(showHeader);
                    chosen.map(lines).forEach(listing::object);
                    return listing;
                });
    }

    /** The object of the id in the arguments, with its relatives and its options. */
    public CliResult showOne(CliArguments arguments) {
        Optional<String> wanted = arguments.at(0);
        if (wanted.isEmpty()) {
            return ObjectListing.unnamed();
        }
        Optional<T> found =
                objects.get().stream()
                        .filter(object -> id.apply(object).equals(wanted.get()))
                        .findFirst();
        return found.<CliResult>map(
                        object ->
                                ObjectListing.of(showHeader)
                                        .object(lines.apply(object))
                                        .parameters(parameters.apply(object)))
                .orElseGet(() -> ObjectListing.unknown(wanted.get()));
    }

    /** Ids that begin as the one being typed. */
    public List<String> complete(CliArguments arguments) {
        String begun = arguments.at(0).orElse("");
        return arguments.size() > 1
                ? List.of()
                : objects.get().stream()
                        .map(id)
                        .filter(name -> name.startsWith(begun))
                        .sorted()
                        .toList();
    }

    /** {@code like} and a regular expression, or nothing. */
    private CliResult select(CliArguments arguments, Function<Stream<T>, CliResult> listing) {
        Stream<T> all = objects.get().stream().sorted(Comparator.comparing(id));
        if (arguments.size() == 0) {
            return listing.apply(all);
        }
        Optional<String> regex = arguments.after("like");
        if (regex.isEmpty() || arguments.size() != 2) {
            return CliResult.failure("Expected nothing more, or 'like <regex>'.");
        }
        try {
            BoundedRegex wanted = BoundedRegex.parse(regex.get());
            return listing.apply(all.filter(object -> wanted.find(id.apply(object))));
        } catch (BadValueException e) {
            return CliResult.failure("like: " + e.getMessage());
        }
    }
}
