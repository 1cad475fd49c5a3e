// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.module.BootListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets contacts be asked once all modules are in place. Thread-safe. */
@Component
public final class QualificationStart implements BootListener {

    private final Qualification qualification;

    @Activate
    public QualificationStart(@Reference Qualification qualification) {
        this.qualification = qualification;
    }

    @Override
    public void modulesLoaded() {
        qualification.begin();
    }
}
