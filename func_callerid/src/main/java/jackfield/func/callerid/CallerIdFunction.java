// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.callerid;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;

/** Reads or sets who is calling. Thread-safe. */
@Component
@Function("CALLERID")
@Synopsis("Reads or sets who is calling.")
public final class CallerIdFunction implements DialplanFunction<CallerIdFunction.Arguments> {
    /** As written in the dialplan: {@code CALLERID(part)}. */
    public record Arguments(@Required @Option("all, num, name, ani or dnid.") Part part) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        CallerId caller = channel.caller();
        return switch (arguments.part()) {
            case ALL -> both(caller);
            case NUM, NUMBER, ANI, ANI_NUM -> caller.number();
            case NAME -> caller.name();
            case DNID -> channel.dialed();
        };
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        CallerId caller = channel.caller();
        switch (arguments.part()) {
            case ALL -> channel.caller(CallerId.parse(value));
            case NUM, NUMBER -> channel.caller(new CallerId(caller.name(), value));
            case NAME -> channel.caller(new CallerId(value, caller.number()));
            case ANI, ANI_NUM, DNID ->
                    throw new BadValueException("what was dialed or signaled cannot be set");
        }
    }

    /** As {@code "Ann" <201>}, also where the name is missing. */
    private static String both(CallerId caller) {
        return "\"" + caller.name() + "\" <" + caller.number() + ">";
    }
}
