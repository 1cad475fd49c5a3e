// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

/** How an originated call went, with the numbers that remote control knows them by. */
public enum OriginateReason {
    /** There is nothing to call. */
    NOT_FOUND(0),
    /** The far end went away without an answer. */
    NO_ANSWER(1),
    /** Nobody answered in time. */
    TIMED_OUT(3),
    ANSWERED(4),
    BUSY(5),
    /** The way there is full, or the far end not to be reached. */
    CONGESTION(8);

    private final int code;

    OriginateReason(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The reason that a cause stands for. */
    public static OriginateReason of(HangupCause cause) {
        return switch (cause) {
            case USER_BUSY -> BUSY;
            case UNALLOCATED, NO_ROUTE_DESTINATION, INVALID_NUMBER_FORMAT -> NOT_FOUND;
            case NORMAL_CLEARING, NO_USER_RESPONSE, NO_ANSWER, CALL_REJECTED, ANSWERED_ELSEWHERE ->
                    NO_ANSWER;
            default -> CONGESTION;
        };
    }
}
