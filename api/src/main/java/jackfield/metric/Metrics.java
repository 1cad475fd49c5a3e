// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.metric;

import jackfield.module.ModuleContract;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Offers numbers of one part of the exchange. Thread-safe. */
@ConsumerType
@ModuleContract(key = "component.name")
public interface Metrics {

    /** Always the same ones, under names that nobody else uses. Called whenever somebody asks. */
    List<Metric> all();
}
