// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.acl;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.AccessList;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.NamedAcl;
import jackfield.config.Synopsis;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code acl show}. */
@Component
@Command("acl show")
@Usage("[<name>]")
@Synopsis("Lists the named lists of addresses, or the rules of one.")
public final class ShowAclCommand implements CliCommand {

    private final ConfigView<NamedAcl> lists;

    @Activate
    public ShowAclCommand(@Reference ConfigStore config) {
        lists = config.view(NamedAcl.class);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return arguments
                .at(0)
                .map(
                        name ->
                                lists.get(name)
                                        .map(ShowAclCommand::rules)
                                        .orElseGet(
                                                () ->
                                                        CliResult.failure(
                                                                "There is no list '%s' in acl.conf."
                                                                        .formatted(name))))
                .orElseGet(this::names);
    }

    private CliResult names() {
        List<String> lines = new ArrayList<>(List.of("acl", "---"));
        lists.all().forEach(list -> lines.add(list.id()));
        return CliResult.of(lines);
    }

    private static CliResult rules(NamedAcl list) {
        List<String> lines = new ArrayList<>(List.of("ACL: " + list.id(), "-".repeat(45)));
        int number = 0;
        for (AccessList.Rule rule : list.permit().rules()) {
            lines.add(
                    "%3d: %s - %s"
                            .formatted(number++, rule.allow() ? "allow" : " deny", rule.network()));
        }
        return CliResult.of(lines);
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1
                ? List.of()
                : lists.all().stream().map(NamedAcl::id).sorted().toList();
    }
}
