// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import jackfield.core.instance.FileMode;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may use the control socket: {@code astctlpermissions}, {@code astctlowner} and {@code astctlgroup} of
 * {@code asterisk.conf}. Immutable.
 *
 * @param owner a user's name; empty for the user that runs the exchange
 * @param group a group's name; empty for that user's
 */
record SocketRights(Set<PosixFilePermission> mode, String owner, String group) {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private static final Logger log = LoggerFactory.getLogger(SocketRights.class);

    /** For the owner alone. */
    static final SocketRights USUAL = new SocketRights(OWNER_ONLY, "", "");

    /** Takes the words of the file; a mode that is none leaves the socket to its owner. */
    static SocketRights of(String mode, String owner, String group) {
        return new SocketRights(FileMode.of(mode).orElse(OWNER_ONLY), owner, group);
    }

    /**
     * Owner and group come first, so that the mode is never in effect for the wrong ones. Where they cannot
     * be given, the socket stays with the user that runs the exchange.
     */
    void apply(Path socket) throws IOException {
        Files.setPosixFilePermissions(socket, OWNER_ONLY);
        try {
            hand(socket);
        } catch (UserPrincipalNotFoundException e) {
            refused("there is no such user or group");
        } catch (FileSystemException e) {
            refused(String.valueOf(e.getReason()));
        }
    }

    private void refused(String reason) {
        log.warn(
                "The control socket is for its owner only, as it cannot be given to {}:{}: {}",
                owner,
                group,
                reason);
    }

    private void hand(Path socket) throws IOException {
        UserPrincipalLookupService names = socket.getFileSystem().getUserPrincipalLookupService();
        PosixFileAttributeView view =
                Files.getFileAttributeView(socket, PosixFileAttributeView.class);
        if (!group.isEmpty()) {
            view.setGroup(names.lookupPrincipalByGroupName(group));
        }
        if (!owner.isEmpty()) {
            view.setOwner(names.lookupPrincipalByName(owner));
        }
        view.setPermissions(mode);
    }
}
