// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.cut;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Sorts keys by their numbers. Thread-safe. */
@Component
@Function("SORT")
@Synopsis("Sorts keys by their numbers.")
public final class SortFunction implements DialplanFunction<SortFunction.Arguments> {
    /** As written in the dialplan: {@code SORT(key1:number1[,key2:number2...])}. */
    public record Arguments(@Required @Raw @Option("key:number, joined by commas.") String pairs) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        record Pair(String key, BigDecimal number) {}
        List<Pair> pairs = new ArrayList<>();
        for (String text : arguments.pairs().split(",", -1)) {
            int colon = text.lastIndexOf(':');
            if (colon >= 0) {
                pairs.add(
                        new Pair(
                                text.substring(0, colon).strip(),
                                number(text.substring(colon + 1))));
            }
        }
        pairs.sort(Comparator.comparing(Pair::number));
        return String.join(",", pairs.stream().map(Pair::key).toList());
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
