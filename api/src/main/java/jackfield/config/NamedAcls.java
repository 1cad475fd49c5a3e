// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The lists of {@code acl.conf} by name, always as the file was read last. Thread-safe; never blocks. */
@ProviderType
public interface NamedAcls {

    /**
     * True if every one of these lists lets the address pass. A list that does not exist lets nobody
     * pass; no names let everybody pass.
     */
    boolean allows(List<String> names, InetAddress address);

    /**
     * Which of these lists keeps the address out, and by which line; empty if none does.
     *
     * @return such as {@code list office: deny=0.0.0.0/0}
     */
    Optional<String> obstacle(List<String> names, InetAddress address);
}
