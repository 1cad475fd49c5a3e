// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.config.InstanceSettings;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;

/** What this instance is called. Immutable. */
final class InstanceNames {

    private static final String NO_ADDRESS = "00:00:00:00:00:00";

    private final String system;
    private final String entity;

    InstanceNames(InstanceSettings settings) {
        system =
                settings.option("systemname")
                        .orElseGet(() -> settings.isOn("autosystemname") ? host() : "");
        entity = settings.option("entityid").orElseGet(InstanceNames::hardwareAddress);
    }

    /** {@code systemname}, or the host's name with {@code autosystemname}; empty without both. */
    String system() {
        return system;
    }

    /** {@code entityid}, or the hardware address of the first network card. */
    String entity() {
        return entity;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static String hardwareAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
                    .flatMap(card -> address(card).stream())
                    .findFirst()
                    .orElse(NO_ADDRESS);
        } catch (SocketException e) {
            return NO_ADDRESS;
        }
    }

    private static Optional<String> address(NetworkInterface card) {
        try {
            return Optional.ofNullable(card.getHardwareAddress())
                    .map(HexFormat.ofDelimiter(":")::formatHex);
        } catch (SocketException e) {
            return Optional.empty();
        }
    }
}
