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

    private static final String STAGE = "source ACL";

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
            request.trail()
                    .add(
                            STAGE,
                            "closed for everybody, as a section of type acl is faulty; see config problems");
            return Verdict.respond(403);
        }
        if (acls.all().isEmpty()) {
            request.trail().add(STAGE, "none: there is no section of type acl");
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
        InetAddress source = request.source().getAddress();
        boolean admitted = admits(acl.permit(), acl.acl(), source);
        if (admitted) {
            request.trail()
                    .add(
                            STAGE,
                            "section %s lets %s in: %s",
                            acl.id(),
                            text(source),
                            rule(acl, source));
        } else {
            request.trail()
                    .add(
                            STAGE,
                            "section %s keeps %s out: %s",
                            acl.id(),
                            text(source),
                            obstacle(acl, source));
        }
        return admitted;
    }

    private static String text(InetAddress address) {
        return address.getHostAddress();
    }

    private static Object rule(Acl acl, InetAddress source) {
        return acl.permit().decisive(source).<Object>map(it -> it).orElse("no line matches");
    }

    private String obstacle(Acl acl, InetAddress source) {
        return acl.permit().allows(source)
                ? lists.obstacle(acl.acl(), source).orElse("a list of acl.conf")
                : acl.permit().reason(source);
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
                request.trail()
                        .add(
                                STAGE,
                                "section %s keeps its Contact %s out",
                                acl.id(),
                                contact.getAddress().getURI());
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
