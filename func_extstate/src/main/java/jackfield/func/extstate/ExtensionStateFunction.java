// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.extstate;

import jackfield.channel.Channel;
import jackfield.channel.DeviceStates;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Step;
import jackfield.dialplan.Substitution;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code EXTENSION_STATE}. Thread-safe. */
@Component
@Function("EXTENSION_STATE")
@Synopsis("Tells what the devices of an extension's hint are doing.")
public final class ExtensionStateFunction
        implements DialplanFunction<ExtensionStateFunction.Arguments> {

    /** As written in the dialplan: {@code EXTENSION_STATE(extension[@context])}. */
    public record Arguments(
            @Required @Option("extension, or extension@context; the context is default otherwise.")
                    String extension) {}

    private final Dialplan dialplan;
    private final Substitution substitution;
    private final DeviceStates states;

    @Activate
    public ExtensionStateFunction(
            @Reference Dialplan dialplan,
            @Reference Substitution substitution,
            @Reference DeviceStates states) {
        this.dialplan = dialplan;
        this.substitution = substitution;
        this.states = states;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String[] parts = arguments.extension().split("@", 2);
        String context = parts.length == 1 ? "default" : parts[1];
        return dialplan.step(context, parts[0], Step.HINT, channel.caller())
                .map(hint -> state(hint, parts[0]))
                .orElse("UNKNOWN");
    }

    /** The devices of a pattern's hint depend on the extension asked for. */
    private String state(Step hint, String extension) {
        String devices = substitution.substitute(Map.of("EXTEN", extension), hint.application());
        return DeviceSummary.of(
                Stream.of(devices.split(",", 2)[0].split("&"))
                        .map(String::strip)
                        .filter(device -> !device.isEmpty())
                        .map(states::of)
                        .toList());
    }
}
