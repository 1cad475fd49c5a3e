/** The {@code pjsip list} and {@code pjsip show} commands for the objects of this module. */
@NullMarked
package jackfield.res.pjsip.cli;

import org.jspecify.annotations.NullMarked;
