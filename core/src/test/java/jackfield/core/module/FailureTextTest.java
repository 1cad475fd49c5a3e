// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

final class FailureTextTest {

    @Test
    void givesTheFirstCauseOfAStackTrace() {
        String trace =
                """
                java.lang.reflect.InvocationTargetException
                \tat java.base/java.lang.reflect.Constructor.newInstance(Constructor.java:1)
                Caused by: java.lang.IllegalStateException: no acl.conf
                \tat jackfield.res.pjsip.acl.SourceAcl.<init>(SourceAcl.java:9)
                Caused by: java.io.IOException: deeper
                """;

        assertThat(FailureText.of(trace)).isEqualTo("no acl.conf");
    }

    @Test
    void givesTheNameOfAnExceptionThatSaysNothing() {
        assertThat(FailureText.of("x\nCaused by: java.lang.StackOverflowError\n"))
                .isEqualTo("StackOverflowError");
        assertThat(FailureText.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    }

    @Test
    void givesTheFirstLineWhereThereIsNoCause() {
        assertThat(FailureText.of("java.lang.RuntimeException: plain\n\tat x")).isEqualTo("plain");
    }

    @Test
    void admitsThatThereIsNoReason() {
        assertThat(FailureText.of((String) null)).isEqualTo("it failed and does not say why");
        assertThat(FailureText.of(" ")).isEqualTo("it failed and does not say why");
    }

    @Test
    void keepsAColonInTheMessage() {
        assertThat(FailureText.of(new java.io.IOException("a: b: c"))).isEqualTo("a: b: c");
    }

    @Test
    void namesThePackagesThatABundleLacks() {
        BundleException failure =
                new BundleException(
                        "Unable to resolve x [3](R 3.0): missing requirement [x [3](R 3.0)]"
                                + " osgi.wiring.package; (&(osgi.wiring.package=jackfield.sip)(version>=1.0.0))",
                        BundleException.RESOLVE_ERROR);

        assertThat(Unresolved.text(failure))
                .isEqualTo("it needs the package jackfield.sip, which nobody provides");
    }

    @Test
    void namesTheJavaThatABundleNeeds() {
        BundleException failure =
                new BundleException(
                        "missing requirement osgi.ee; (&(osgi.ee=JavaSE)(version=31))",
                        BundleException.RESOLVE_ERROR);

        assertThat(Unresolved.text(failure)).isEqualTo("it needs Java 31");
    }
}
