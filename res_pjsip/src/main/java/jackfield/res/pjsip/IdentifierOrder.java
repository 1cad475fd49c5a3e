// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.Global;
import jackfield.sip.spi.EndpointIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The identifiers in the order they are asked: those that recognize a token of ours, then those of {@code
 * endpoint_identifier_order}, then the others by rank. Thread-safe.
 */
public final class IdentifierOrder {

    private static final Logger LOG = LoggerFactory.getLogger(IdentifierOrder.class);

    /** Names that are right, though the module behind them may not run. */
    private static final Set<String> KNOWN =
            Set.of("ip", "username", "anonymous", "header", "auth_username", "request_uri", "line");

    /** Whoever ranks so high cannot be mistaken, so only an order that names it makes it wait. */
    private static final int UNMISTAKABLE = 1000;

    private final ConfigView<Global> global;
    private final ModuleServices<EndpointIdentifier> identifiers;
    private volatile Sorted sorted = new Sorted(List.of(), List.of(), List.of());

    public IdentifierOrder(ConfigStore config, ModuleRegistry modules) {
        global = config.view(Global.class);
        identifiers = modules.services(EndpointIdentifier.class);
    }

    /** What was sorted last, kept because neither changes often. */
    private record Sorted(
            List<Offer<EndpointIdentifier>> offers,
            List<String> names,
            List<Offer<EndpointIdentifier>> result) {}

    public List<Offer<EndpointIdentifier>> offers() {
        List<Offer<EndpointIdentifier>> offers = identifiers.offers();
        List<String> names = global.single().endpointIdentifierOrder();
        Sorted last = sorted;
        // Both lists are immutable, so the same list has the same contents.
        if (last.offers != offers || last.names != names) {
            last = new Sorted(offers, names, sort(offers, names));
            sorted = last;
        }
        return last.result;
    }

    private static List<Offer<EndpointIdentifier>> sort(
            List<Offer<EndpointIdentifier>> offers, List<String> names) {
        List<Offer<EndpointIdentifier>> result = new ArrayList<>(offers.size());
        offers.stream()
                .filter(offer -> offer.ranking() >= UNMISTAKABLE && !names.contains(offer.key()))
                .forEach(result::add);
        for (String name : names) {
            offers.stream()
                    .filter(offer -> offer.key().equals(name) && !result.contains(offer))
                    .forEach(result::add);
        }
        offers.stream().filter(offer -> !result.contains(offer)).forEach(result::add);
        return List.copyOf(result);
    }

    /** Says now, and after each change, which names mean nothing. */
    ConfigView.Subscription warnOfUnknownNames() {
        warn();
        return global.onChange(this::warn);
    }

    private void warn() {
        for (String name : global.single().endpointIdentifierOrder()) {
            if (!KNOWN.contains(name) && identifiers.offer(name).isEmpty()) {
                LOG.warn("endpoint_identifier_order: there is no method '{}'; ignored", name);
            }
        }
    }
}
