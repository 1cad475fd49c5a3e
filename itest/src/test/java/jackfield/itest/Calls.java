// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;

/** Predicates on what code calls. */
final class Calls {

    private Calls() {}

    static DescribedPredicate<JavaMethodCall> of(String type, String... methods) {
        return DescribedPredicate.describe(
                type + "." + String.join("|", methods),
                call ->
                        call.getTargetOwner().getFullName().equals(type)
                                && List.of(methods).contains(call.getTarget().getName()));
    }

    static DescribedPredicate<JavaConstructorCall> constructor(String... types) {
        return DescribedPredicate.describe(
                "new " + String.join("|", types),
                call -> List.of(types).contains(call.getTargetOwner().getFullName()));
    }

    /** Classes of no such package or one below it. */
    static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.describe(
                "outside " + String.join(", ", packages),
                type ->
                        List.of(packages).stream()
                                .noneMatch(
                                        prefix ->
                                                (type.getPackageName() + ".")
                                                        .startsWith(prefix + ".")));
    }
}
