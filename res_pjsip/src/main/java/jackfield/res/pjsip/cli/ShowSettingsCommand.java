// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.ParameterTable;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Synopsis;
import jackfield.sip.Global;
import jackfield.sip.PjsipSystem;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pjsip show settings}. Thread-safe. */
@Component
@Command("pjsip show settings")
@Synopsis("Shows the options of global, then those of system.")
public final class ShowSettingsCommand implements CliCommand {

    private final ConfigView<Global> global;
    private final ConfigView<PjsipSystem> system;

    @Activate
    public ShowSettingsCommand(@Reference ConfigStore config) {
        global = config.view(Global.class);
        system = config.view(PjsipSystem.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> lines = new ArrayList<>(List.of("", "Global Settings:", ""));
        lines.addAll(ParameterTable.lines(global.single()));
        lines.addAll(List.of("", "System Settings:", ""));
        lines.addAll(ParameterTable.lines(system.single()));
        lines.add("");
        return CliResult.of(lines);
    }
}
