// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.List;

/** A part of a command's usage pattern. */
sealed interface UsageItem {

    /** A word that stands for itself: {@code like}. */
    record Literal(String word) implements UsageItem {}

    /** Any one word: {@code <id>}, {@code [<exten>@]<context>}. */
    record Any() implements UsageItem {}

    /** One after the other. */
    record Sequence(List<UsageItem> items) implements UsageItem {}

    /** One of them: {@code {on|off}}. */
    record Choice(List<UsageItem> items) implements UsageItem {}

    /** There or not: {@code [like <text>]}. */
    record Optional(UsageItem item) implements UsageItem {}

    /** Once or more often: {@code <name>...}. */
    record Repeated(UsageItem item) implements UsageItem {}
}
