/**
 * Stages 4 to 7 of a request outside a dialog, the transports they come in by, and OPTIONS. {@link
 * jackfield.res.pjsip.EndpointRequestPipeline} is where to begin reading.
 */
@NullMarked
package jackfield.res.pjsip;

import org.jspecify.annotations.NullMarked;
