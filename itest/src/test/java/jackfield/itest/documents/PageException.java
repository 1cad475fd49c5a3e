// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

/** A page written by hand has no place for what is generated. */
final class PageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PageException(String message) {
        super(message);
    }
}
