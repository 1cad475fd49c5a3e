// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.event.SecurityEvent;
import jackfield.event.SecurityEventListener;
import jackfield.sip.spi.SourceShield;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallerReportsTest {

    private final List<SecurityEvent> events = new ArrayList<>();
    private final List<InetAddress> proven = new ArrayList<>();

    private RequestScene scene(String pjsipConf) {
        RequestScene scene = RequestScene.of(pjsipConf);
        scene.modules.offer(SecurityEventListener.class, "test", events::add);
        scene.modules.offer(
                SourceShield.class,
                "test",
                new SourceShield() {
                    @Override
                    public Admission admit(InetAddress source, boolean request) {
                        return Admission.PASS;
                    }

                    @Override
                    public void proven(InetAddress source) {
                        proven.add(source);
                    }

                    @Override
                    public boolean knows(InetAddress source) {
                        return false;
                    }
                });
        return scene;
    }

    private List<String> told() {
        return events.stream().map(event -> event.kind().word() + " " + event.account()).toList();
    }

    @Test
    @DisplayName("threat08: who calls as nobody again and again is told of")
    void threat08_tellsOfRequestsThatNobodyIsKnownFor() {
        EndpointRequestPipeline pipeline = pipeline(scene("").authenticator(false));
        for (int i = 0; i < 4; i++) {
            pipeline.handle(RequestScene.request("INVITE"));
        }
        assertThat(events).isEmpty();
        pipeline.handle(RequestScene.request("INVITE"));
        assertThat(told()).containsExactly("InvalidAccountID 201");
        assertThat(events.getFirst().fields())
                .containsEntry("RemoteAddress", "IPV4/UDP/192.0.2.10/5060")
                .containsEntry("SessionID", "one");
    }

    @Test
    void forgetsSuchRequestsAfterAWhileAndCountsEachAddressByItself() {
        RequestScene scene = scene("").authenticator(false);
        EndpointRequestPipeline pipeline = pipeline(scene);
        for (int i = 0; i < 20; i++) {
            pipeline.handle(RequestScene.request("INVITE"));
            pipeline.handle(RequestScene.request("INVITE").from("198.51.100.7", 5060));
            scene.timers.advance(Duration.ofSeconds(3));
        }
        assertThat(events).isEmpty();
    }

    @Test
    void tellsOfEachWhereToldSo() {
        String conf = "[global]\ntype=global\nunidentified_request_count=1\n";
        pipeline(scene(conf).authenticator(false)).handle(RequestScene.request("INVITE"));
        assertThat(told()).containsExactly("InvalidAccountID 201");
    }

    @Test
    void tellsOfWhoFailedTheAclOfAnEndpoint() {
        RequestScene scene =
                scene("[201]\ntype=endpoint\ndeny=0.0.0.0/0\n")
                        .identifier("username", 1, "201")
                        .authenticator(false);
        pipeline(scene).handle(RequestScene.request("INVITE"));
        assertThat(told()).containsExactly("FailedACL 201");
        assertThat(proven).isEmpty();
    }

    @Test
    void tellsTheShieldWhoHasProvenHimself() {
        RequestScene scene =
                scene("[201]\ntype=endpoint\nauth=201\n").identifier("username", 1, "201");
        pipeline(scene.authenticator(true)).handle(RequestScene.request("INVITE"));
        assertThat(proven).containsExactly(InetAddress.ofLiteral("192.0.2.10"));
    }

    @Test
    void doesNotTakeGuestsForSomebody() {
        RequestScene scene =
                scene("[anonymous]\ntype=endpoint\n").identifier("anonymous", 1, "anonymous");
        pipeline(scene).handle(RequestScene.request("INVITE"));
        assertThat(proven).isEmpty();
    }

    private static EndpointRequestPipeline pipeline(RequestScene scene) {
        return scene.pipeline();
    }
}
