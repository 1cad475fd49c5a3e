// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.util.Arrays;
import java.util.Optional;

/** Why a channel ended: the cause values of ITU-T Q.850. */
public enum HangupCause {
    UNALLOCATED(1, "Unallocated (unassigned) number"),
    NO_ROUTE_DESTINATION(3, "No route to destination"),
    NORMAL_CLEARING(16, "Normal clearing"),
    USER_BUSY(17, "User busy"),
    NO_USER_RESPONSE(18, "No user responding"),
    NO_ANSWER(19, "No answer from user"),
    SUBSCRIBER_ABSENT(20, "Subscriber absent"),
    CALL_REJECTED(21, "Call rejected"),
    NUMBER_CHANGED(22, "Number changed"),
    REDIRECTED_TO_NEW_DESTINATION(23, "Redirected to a new destination"),
    ANSWERED_ELSEWHERE(26, "Answered elsewhere"),
    DESTINATION_OUT_OF_ORDER(27, "Destination out of order"),
    INVALID_NUMBER_FORMAT(28, "Invalid number format"),
    FACILITY_REJECTED(29, "Facility rejected"),
    NORMAL_UNSPECIFIED(31, "Normal, unspecified"),
    NORMAL_CIRCUIT_CONGESTION(34, "Circuit or channel congestion"),
    NETWORK_OUT_OF_ORDER(38, "Network out of order"),
    NORMAL_TEMPORARY_FAILURE(41, "Temporary failure"),
    SWITCH_CONGESTION(42, "Switching equipment congestion"),
    BEARER_CAPABILITY_NOT_AVAILABLE(58, "Bearer capability not available"),
    RECOVERY_ON_TIMER_EXPIRE(102, "Recovery on timer expiry"),
    INTERWORKING(127, "Interworking, unspecified");

    private final int code;
    private final String text;

    HangupCause(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The number in {@code HANGUPCAUSE}. */
    public int code() {
        return code;
    }

    public String text() {
        return text;
    }

    public static Optional<HangupCause> of(int code) {
        return Arrays.stream(values()).filter(cause -> cause.code == code).findFirst();
    }
}
