// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.acl;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.NamedAcl;
import jackfield.config.NamedAcls;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
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
        return names.stream().allMatch(name -> allows(name, address));
    }

    private boolean allows(String name, InetAddress address) {
        return lists.get(name).filter(list -> list.permit().allows(address)).isPresent();
    }

    @Override
    public Optional<String> obstacle(List<String> names, InetAddress address) {
        return names.stream()
                .filter(name -> !allows(name, address))
                .findFirst()
                .map(name -> "list " + name + ": " + reason(name, address));
    }

    private String reason(String name, InetAddress address) {
        return lists.get(name)
                .map(list -> list.permit().reason(address))
                .orElse("there is no such list in acl.conf");
    }
}
