// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The name servers that the machine is set up with. Thread-safe. */
final class NameServers implements HostLookup {

    private static final Logger LOG = LoggerFactory.getLogger(NameServers.class);

    private final String servers;

    /**
     * @param servers as {@code dns://192.0.2.53}; {@code dns:} for those of the machine
     */
    NameServers(String servers) {
        this.servers = servers;
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }

    /** Of a name server come records that the JDK reads by itself, never serialized objects. */
    @Override
    @SuppressWarnings("BanJNDI")
    public List<String> targets(String service) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader()); // the JDK looks there
        try {
            DirContext context = new InitialDirContext(environment());
            try {
                return targets(context.getAttributes(service, new String[] {"SRV"}).get("SRV"));
            } finally {
                context.close();
            }
        } catch (NamingException e) {
            LOG.debug("no SRV records of {}: {}", service, e.toString());
            return List.of();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("JdkObsolete") // JNDI asks for this very class
    private Hashtable<String, String> environment() {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        environment.put(Context.PROVIDER_URL, servers);
        environment.put("com.sun.jndi.dns.timeout.initial", "2000");
        environment.put("com.sun.jndi.dns.timeout.retries", "2");
        return environment;
    }

    /** Each value is {@code priority weight port target} (RFC 2782); the target {@code .} is none. */
    private static List<String> targets(Attribute records) throws NamingException {
        List<String> targets = new ArrayList<>();
        if (records != null) {
            NamingEnumeration<?> values = records.getAll();
            while (values.hasMore()) {
                String[] fields = values.next().toString().split(" ");
                String target = fields[fields.length - 1];
                if (!target.equals(".")) {
                    targets.add(
                            target.endsWith(".")
                                    ? target.substring(0, target.length() - 1)
                                    : target);
                }
            }
        }
        return targets;
    }
}
