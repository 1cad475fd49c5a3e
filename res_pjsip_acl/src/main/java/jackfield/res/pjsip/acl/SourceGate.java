// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.acl;

import jackfield.config.AccessList;
import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.NamedAcls;
import jackfield.event.SecurityEvent.Kind;
import jackfield.module.ModuleRegistry;
import jackfield.sip.InboundRequest;
import jackfield.sip.SecurityReports;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestGate;
import java.net.InetAddress;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.sip.address.SipURI;
import javax.sip.header.ContactHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a request in if every {@code type=acl} section does. While a section is faulty and no earlier
 * version of it is in force, nothing is let in: what it would have refused is not known. Thread-safe.
 */
@Component
public final class SourceGate implements RequestGate {

    private static final Logger LOG = LoggerFactory.getLogger(SourceGate.class);

    private final ConfigView<Acl> acls;
    private final NamedAcls lists;
    private final SecurityReports security;
    private final ConfigView.Subscription changes;
    private volatile boolean blocked;

    @Activate
    public SourceGate(
            @Reference ConfigStore config,
            @Reference NamedAcls lists,
            @Reference ModuleRegistry modules) {
        acls = config.view(Acl.class);
        this.lists = lists;
        security = new SecurityReports(modules);
        changes = acls.onChange(this::lookForFaults);
        lookForFaults();
    }

    @Deactivate
    void deactivate() {
        changes.close();
    }

    private void lookForFaults() {
        List<ConfigProblem> errors = acls.errors();
        if (errors.stream().anyMatch(error -> error.section().isEmpty())) {
            return; // The file as a whole could not be read, so all is as it was before.
        }
        List<ConfigProblem> missing =
                errors.stream().filter(error -> acls.get(error.section()).isEmpty()).toList();
        missing.forEach(
                error ->
                        LOG.error(
                                "All SIP requests are refused until this is put right: {}", error));
        if (blocked && missing.isEmpty()) {
            LOG.info("SIP requests are no longer refused for a faulty acl section");
        }
        blocked = !missing.isEmpty();
    }

    @Override
    public Verdict check(InboundRequest request) {
        if (blocked) {
            return Verdict.respond(403);
        }
        for (Acl acl : acls.all()) {
            if (!admitsSource(acl, request) || !admitsContacts(acl, request)) {
                LOG.debug("{}: refused {} from {}", acl.id(), request.method(), request.source());
                security.report(
                        Kind.FAILED_ACL, request, SecurityReports.UNKNOWN, "ACLName", acl.id());
                return Verdict.respond(403);
            }
        }
        return Verdict.proceed();
    }

    private boolean admitsSource(Acl acl, InboundRequest request) {
        return admits(acl.permit(), acl.acl(), request.source().getAddress());
    }

    private boolean admitsContacts(Acl acl, InboundRequest request) {
        if (acl.contactPermit().isEmpty() && acl.contactAcl().isEmpty()) {
            return true;
        }
        Iterator<?> contacts = request.message().getHeaders(ContactHeader.NAME);
        while (contacts.hasNext()) {
            if (contacts.next() instanceof ContactHeader contact
                    && !contact.isWildCard()
                    && !admits(acl.contactPermit(), acl.contactAcl(), contact)) {
                return false;
            }
        }
        return true;
    }

    /** A Contact whose address cannot be seen is refused: rules on addresses say nothing for it. */
    private boolean admits(AccessList rules, List<String> names, ContactHeader contact) {
        return address(contact).map(address -> admits(rules, names, address)).orElse(false);
    }

    private static Optional<InetAddress> address(ContactHeader contact) {
        if (!(contact.getAddress().getURI() instanceof SipURI uri)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Cidr.parseAddress(uri.getHost()));
        } catch (BadValueException e) {
            return Optional.empty();
        }
    }

    private boolean admits(AccessList rules, List<String> names, InetAddress address) {
        return rules.allows(address) && lists.allows(names, address);
    }
}
