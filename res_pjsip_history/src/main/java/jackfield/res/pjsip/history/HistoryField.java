// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.config.BadValueException;
import jackfield.res.pjsip.history.History.Entry;
import java.util.Locale;

/** What of an entry can be asked for. */
enum HistoryField {
    NUMBER("number"),
    TIMESTAMP("timestamp"),
    ADDR("addr"),
    METHOD("sip.msg.request.method"),
    CALL_ID("sip.msg.call-id");

    private final String word;

    HistoryField(String word) {
        this.word = word;
    }

    /**
     * @throws BadValueException if there is no such field
     */
    static HistoryField of(String word) {
        for (HistoryField field : values()) {
            if (field.word.equals(word.toLowerCase(Locale.ROOT))) {
                return field;
            }
        }
        throw new BadValueException(
                "'%s' is none of number, timestamp, addr, %s, %s"
                        .formatted(word, METHOD.word, CALL_ID.word));
    }

    String text(Entry entry) {
        return switch (this) {
            case NUMBER -> Integer.toString(entry.number());
            case TIMESTAMP -> Long.toString(entry.message().time().getEpochSecond());
            case ADDR -> entry.message().packet().address();
            case METHOD -> {
                var packet = entry.message().packet();
                yield packet.isResponse() ? "" : packet.method();
            }
            case CALL_ID -> entry.message().packet().callId();
        };
    }

    /** Numbers compare as numbers, the rest as text. */
    int compare(Entry entry, String value) {
        String text = text(entry);
        return switch (this) {
            case NUMBER, TIMESTAMP -> Long.compare(Long.parseLong(text), number(value));
            case ADDR, METHOD, CALL_ID -> text.compareTo(value);
        };
    }

    private long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new BadValueException(word + " is a number, and '" + value + "' is none");
        }
    }
}
