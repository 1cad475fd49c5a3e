// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.BadValueException;
import jackfield.config.OptionLine;
import jackfield.config.OptionValue;
import jackfield.rtp.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The codec list that {@code allow} and {@code disallow} lines build up, in file order.
 *
 * @param names codecs in order of preference, also those that we cannot speak yet
 */
@OptionValue(
        accepts =
                "codec names, separated by commas; ! in front takes one out; all stands for every codec")
public record Codecs(List<String> names) {

    /** No codec is allowed. */
    public static final Codecs NONE = new Codecs(List.of());

    /** What configuration files may name; those without a {@link Format} are never offered. */
    public static final List<String> KNOWN =
            List.of(
                    "ulaw",
                    "alaw",
                    "g722",
                    "gsm",
                    "g729",
                    "g723",
                    "g726",
                    "g726aal2",
                    "adpcm",
                    "ilbc",
                    "lpc10",
                    "speex",
                    "speex16",
                    "speex32",
                    "opus",
                    "silk",
                    "silk8",
                    "silk12",
                    "silk16",
                    "silk24",
                    "siren7",
                    "siren14",
                    "g719",
                    "codec2",
                    "slin",
                    "slin12",
                    "slin16",
                    "slin24",
                    "slin32",
                    "slin44",
                    "slin48",
                    "slin96",
                    "slin192",
                    "testlaw",
                    "h261",
                    "h263",
                    "h263p",
                    "h264",
                    "h265",
                    "mpeg4",
                    "vp8",
                    "vp9",
                    "jpeg",
                    "png",
                    "red",
                    "t140",
                    "t38",
                    "none");

    public Codecs {
        names = List.copyOf(names);
    }

    /** Takes {@code allow} and {@code disallow} lines. A packet time, {@code ulaw:40}, is taken and has no effect. */
    public static Codecs parse(List<OptionLine> lines) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean allow = lines.get(i).name().equals("allow");
            int offset = 0;
            for (String item : lines.get(i).value().split("[,|]", -1)) {
                String word = item.strip().toLowerCase(Locale.ROOT);
                if (!word.isEmpty()) {
                    boolean out = word.startsWith("!");
                    apply(
                            names,
                            out ? word.substring(1) : word,
                            allow != out,
                            i,
                            offset + item.indexOf(item.strip()));
                }
                offset += item.length() + 1;
            }
        }
        return names.isEmpty() ? NONE : new Codecs(names);
    }

    private static void apply(List<String> names, String word, boolean add, int line, int offset) {
        String name = word.contains(":") ? word.substring(0, word.indexOf(':')) : word;
        if (name.equals("all")) {
            names.clear();
            if (add) {
                Format.AUDIO.forEach(format -> names.add(format.name()));
            }
        } else if (!KNOWN.contains(name)) {
            throw new BadValueException("unknown codec '" + name + "'", line, offset);
        } else if (!add) {
            names.remove(name);
        } else if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** The {@code allow} line that {@link #parse} makes this list of. */
    public List<OptionLine> lines() {
        return names.isEmpty()
                ? List.of()
                : List.of(new OptionLine("allow", String.join(",", names)));
    }

    /** The codecs of the list that we speak, in order. */
    public List<Format> formats() {
        return names.stream().map(Format::named).flatMap(Optional::stream).toList();
    }

    @Override
    public String toString() {
        return names.stream().collect(Collectors.joining("|", "(", ")"));
    }
}
