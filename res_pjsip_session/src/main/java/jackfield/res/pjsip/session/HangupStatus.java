// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static jackfield.channel.HangupCause.*;

import jackfield.channel.HangupCause;

/** Maps hang-up causes to SIP statuses and back, after RFC 3398 §7.2.4.1 and §8.2.6.1. */
final class HangupStatus {

    private HangupStatus() {}

    /** The cause that a final response stands for. */
    static HangupCause cause(int status) {
        return switch (status) {
            case 404, 485, 604 -> UNALLOCATED;
            case 420 -> NO_ROUTE_DESTINATION;
            case 486, 600 -> USER_BUSY;
            case 408 -> NO_USER_RESPONSE;
            case 480, 483 -> NO_ANSWER;
            case 401, 403, 407, 603 -> CALL_REJECTED;
            case 410 -> NUMBER_CHANGED;
            case 301, 302, 305, 380 -> REDIRECTED_TO_NEW_DESTINATION;
            case 502 -> DESTINATION_OUT_OF_ORDER;
            case 484 -> INVALID_NUMBER_FORMAT;
            case 501 -> FACILITY_REJECTED;
            case 500 -> NETWORK_OUT_OF_ORDER;
            case 409 -> NORMAL_TEMPORARY_FAILURE;
            case 488, 606 -> BEARER_CAPABILITY_NOT_AVAILABLE;
            case 504 -> RECOVERY_ON_TIMER_EXPIRE;
            default -> status >= 500 && status < 600 ? NORMAL_CIRCUIT_CONGESTION : INTERWORKING;
        };
    }

    /** The response that refuses a call for this cause. */
    static int status(HangupCause cause) {
        return switch (cause) {
            case UNALLOCATED, NO_ROUTE_DESTINATION -> 404;
            case USER_BUSY -> 486;
            case NO_USER_RESPONSE -> 408;
            case NO_ANSWER, SUBSCRIBER_ABSENT, NORMAL_UNSPECIFIED -> 480;
            case CALL_REJECTED -> 403;
            case NUMBER_CHANGED, REDIRECTED_TO_NEW_DESTINATION -> 410;
            case DESTINATION_OUT_OF_ORDER -> 502;
            case INVALID_NUMBER_FORMAT -> 484;
            case FACILITY_REJECTED -> 501;
            case NORMAL_CIRCUIT_CONGESTION, SWITCH_CONGESTION -> 503;
            case NETWORK_OUT_OF_ORDER, INTERWORKING -> 500;
            case NORMAL_TEMPORARY_FAILURE -> 409;
            case BEARER_CAPABILITY_NOT_AVAILABLE -> 488;
            case RECOVERY_ON_TIMER_EXPIRE -> 504;
            case NORMAL_CLEARING, ANSWERED_ELSEWHERE -> 603;
        };
    }
}
