// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.channel.Channel;
import jackfield.config.NearestWord;
import jackfield.core.config.ArgumentReader;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Substitution.UnknownFunctionException;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.Optional;

/** The functions that modules offer. Thread-safe. */
public final class Functions {

    private final ModuleServices<DialplanFunction<?>> functions;

    @SuppressWarnings("unchecked")
    public Functions(ModuleRegistry modules) {
        functions =
                modules.services((Class<DialplanFunction<?>>) (Class<?>) DialplanFunction.class);
    }

    /** The value of a function. */
    public String read(Channel channel, String name, String arguments) {
        return functions
                .offer(name)
                .flatMap(offer -> offer.ask(function -> read(function, channel, arguments)))
                .orElseThrow(() -> unknown(name));
    }

    private static <A extends Record> String read(
            DialplanFunction<A> function, Channel channel, String arguments) {
        return function.read(channel, ArgumentReader.read(function.arguments(), arguments));
    }

    void write(Channel channel, String name, String arguments, String value) {
        Optional<Boolean> written =
                functions
                        .offer(name)
                        .flatMap(offer -> offer.ask(f -> write(f, channel, arguments, value)));
        if (written.isEmpty()) {
            throw unknown(name);
        }
    }

    private static <A extends Record> boolean write(
            DialplanFunction<A> function, Channel channel, String arguments, String value) {
        function.write(channel, ArgumentReader.read(function.arguments(), arguments), value);
        return true;
    }

    UnknownFunctionException unknown(String name) {
        String near =
                NearestWord.to(name, functions.offers().stream().map(Offer::key).toList())
                        .map(word -> "; did you mean " + word + "?")
                        .orElse("");
        return new UnknownFunctionException("there is no function " + name + near);
    }
}
