// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.header.SIPHeader;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.parser.ParserFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Headers of a message that nobody has asked for yet, as lines. JAIN-SIP keeps headers in a table and in
 * a list; both are replaced by ones that parse what they are asked for. It also keeps every header name
 * it ever saw, which a stranger could fill the memory with: names that nobody asks for never get there.
 */
final class Deferred {

    private final SIPMessage message;
    private final Map<String, List<String>> lines = new HashMap<>();
    private boolean waiting = true;

    Deferred(SIPMessage message) {
        this.message = message;
    }

    /**
     * @param name in lower case
     */
    void add(String name, String line) {
        lines.computeIfAbsent(name, any -> new ArrayList<>(1)).add(line);
    }

    /** From now on headers may be asked for. */
    void ready() {
        waiting = false;
    }

    private void parse(Object name) {
        List<String> there = waiting ? null : lines.remove(name);
        if (there != null) {
            there.forEach(this::parseLine);
        }
    }

    private void parseAll() {
        while (!waiting && !lines.isEmpty()) {
            parse(lines.keySet().iterator().next());
        }
    }

    /** A header that cannot be parsed is one that is not there (RFC 3261 §16.3, last paragraph of 1). */
    private void parseLine(String line) {
        try {
            SIPHeader header = ParserFactory.createParser(line + "\n").parse();
            message.attachHeader(header, false);
        } catch (Exception | StackOverflowError e) {
            message.addUnparsed(line);
        }
    }

    Map<String, SIPHeader> table(Map<String, SIPHeader> sofar) {
        return new Table(sofar);
    }

    ConcurrentLinkedQueue<SIPHeader> list(Collection<SIPHeader> sofar) {
        return new Queue(sofar);
    }

    /** Looks a header up, and parses it first if need be. */
    @SuppressWarnings("serial") // never serialized
    private final class Table extends ConcurrentHashMap<String, SIPHeader> {

        Table(Map<String, SIPHeader> sofar) {
            super(sofar);
        }

        @Override
        public @Nullable SIPHeader get(Object name) {
            parse(name);
            return super.get(name);
        }

        @Override
        public boolean containsKey(Object name) {
            parse(name);
            return super.containsKey(name);
        }

        @Override
        public @Nullable SIPHeader remove(Object name) {
            parse(name);
            return super.remove(name);
        }

        @Override
        public Collection<SIPHeader> values() {
            parseAll();
            return super.values();
        }

        @Override
        public int size() {
            parseAll();
            return super.size();
        }
    }

    /** All headers, for whoever walks through them. */
    @SuppressWarnings("serial") // never serialized
    private final class Queue extends ConcurrentLinkedQueue<SIPHeader> {

        Queue(Collection<SIPHeader> sofar) {
            super(sofar);
        }

        @Override
        public Iterator<SIPHeader> iterator() {
            parseAll();
            return super.iterator();
        }
    }
}
