// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

/**
 * A command of the console.
 *
 * @param words as they are typed
 * @param usage what comes after them; possibly empty
 * @param synopsis one sentence
 * @param details possibly empty
 */
record ConsoleCommand(String words, String usage, String synopsis, String details) {

    String syntax() {
        return usage.isEmpty() ? words : words + " " + usage;
    }

    String firstWord() {
        return words.split(" ", 2)[0];
    }
}
