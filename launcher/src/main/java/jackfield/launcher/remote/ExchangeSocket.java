// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher.remote;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** The way to an exchange that runs. */
final class ExchangeSocket {

    private ExchangeSocket() {}

    static SocketChannel connect(Path socket) throws NotConnectedException {
        try {
            return SocketChannel.open(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            throw new NotConnectedException(
                    "Unable to connect to remote Jackfield: nothing answers at "
                            .concat(socket.toString())
                            .concat(" (")
                            .concat(String.valueOf(e.getMessage()))
                            .concat("). Is it running with this configuration?"));
        }
    }

    /** Nobody answers at the socket. */
    static final class NotConnectedException extends Exception {
        private static final long serialVersionUID = 1;

        NotConnectedException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
