// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rules of {@code permit} and {@code deny} lines, in file order. All are walked and the last one
 * that matches decides; an address that none matches is allowed.
 *
 * @param rules in file order
 */
@OptionValue(accepts = "networks, separated by commas; ! in front turns the sense around")
public record AccessList(List<Rule> rules) {

    /** Allows every address. */
    public static final AccessList EMPTY = new AccessList(List.of());

    public AccessList {
        rules = List.copyOf(rules);
    }

    /** One network and what becomes of its addresses. */
    public record Rule(boolean allow, Cidr network) {
        @Override
        public String toString() {
            return (allow ? "permit=" : "deny=") + network;
        }
    }

    /** Takes lines whose names end in {@code permit} or {@code deny}. */
    public static AccessList parse(List<OptionLine> lines) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean permit = lines.get(i).name().endsWith("permit");
            int offset = 0;
            for (String item : lines.get(i).value().split(",", -1)) {
                String bare = item.strip();
                parseItem(bare, permit, i, offset + item.indexOf(bare), rules);
                offset += item.length() + 1;
            }
        }
        return rules.isEmpty() ? EMPTY : new AccessList(rules);
    }

    private static void parseItem(
            String item, boolean permit, int line, int offset, List<Rule> rules) {
        if (item.isEmpty()) {
            return;
        }
        int start = item.startsWith("!") ? 1 : 0;
        try {
            rules.add(new Rule(permit == (start == 0), Cidr.parse(item.substring(start))));
        } catch (BadValueException e) {
            throw new BadValueException(e.getMessage(), line, offset + start + e.offset());
        }
    }

    public boolean allows(InetAddress address) {
        return decisive(address).map(Rule::allow).orElse(true);
    }

    /** The rule that decides on this address; empty if none matches it. */
    public Optional<Rule> decisive(InetAddress address) {
        Rule decisive = null;
        for (Rule rule : rules) {
            if (rule.network().contains(address)) {
                decisive = rule;
            }
        }
        return Optional.ofNullable(decisive);
    }

    /** The rule that decides on this address, in words: {@code deny=192.0.2.0/24}. */
    public String reason(InetAddress address) {
        return decisive(address).map(Rule::toString).orElse("no line matches");
    }

    /** {@code permit} and {@code deny} lines that {@link #parse} makes this list of. */
    public List<OptionLine> lines() {
        return rules.stream()
                .map(
                        rule ->
                                new OptionLine(
                                        rule.allow() ? "permit" : "deny",
                                        rule.network().toString()))
                .toList();
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    @Override
    public String toString() {
        return rules.stream().map(Rule::toString).collect(Collectors.joining(","));
    }
}
