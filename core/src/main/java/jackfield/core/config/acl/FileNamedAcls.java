// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.acl;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.NamedAcl;
import jackfield.config.NamedAcls;
import java.net.InetAddress;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Named lists as {@code acl.conf} has them now; each name is a hurdle of its own. Thread-safe. */
@Component
public final class FileNamedAcls implements NamedAcls {

    private final ConfigView<NamedAcl> lists;

    @Activate
    public FileNamedAcls(@Reference ConfigStore config) {
        lists = config.view(NamedAcl.class);
    }

    @Override
    public boolean allows(List<String> names, InetAddress address) {
        return names.stream()
                .allMatch(
                        name ->
                                lists.get(name)
                                        .filter(list -> list.permit().allows(address))
                                        .isPresent());
    }
}
