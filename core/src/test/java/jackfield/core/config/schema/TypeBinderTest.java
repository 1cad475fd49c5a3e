// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.Cidr;
import jackfield.config.ConfigFile;
import jackfield.config.ConfigObject;
import jackfield.config.ConfigProblem;
import jackfield.config.Default;
import jackfield.config.Id;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Secret;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.config.schema.Phone.Color;
import jackfield.core.config.schema.Phone.Speaks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeBinderTest {

    private static final String HEAD = "[ann]\ntype=phone\nowner=Ann\n";

    /** A section of a file whose sections have no types. */
    @ConfigObject(file = "phones.conf", section = "general", single = true)
    record General(
            @Option("First port.") @Range(min = 1) @Default("10000") int first,
            @Option("Whether.") boolean yes) {}

    /** Corrects what it is given. */
    @ConfigObject(file = "phones.conf", type = "global", section = "global", single = true)
    record Only(@Id String id, @Option("At least 5.") @Default("7") int least) {
        Only {
            least = Math.max(5, least);
        }
    }

    @ConfigObject(file = "phones.conf")
    record Anything(@Id String id, @Option("Text.") String text) {}

    private static ConfigFile file(String text) {
        return new ConfigReader(ConfigSource.of(Map.of("phones.conf", text)), false)
                .read("phones.conf")
                .file()
                .orElseThrow();
    }

    private static <T extends Record> BoundType<T> bind(Class<T> type, String text) {
        return new TypeBinder<>(Schema.of(type)).bind(file(text), Snapshot.empty());
    }

    private static Phone phone(String lines) {
        BoundType<Phone> bound = bind(Phone.class, HEAD + lines);
        assertThat(bound.problems()).isEmpty();
        return bound.snapshot().all().get(0);
    }

    private static List<String> problems(String text) {
        return bind(Phone.class, text).problems().stream().map(ConfigProblem::toString).toList();
    }

    @Test
    void takesDefaultsWhereNothingIsWritten() {
        Phone phone = phone("");
        assertThat(phone.id()).isEqualTo("ann");
        assertThat(phone.volume()).isEqualTo(5);
        assertThat(phone.color()).isEqualTo(Color.DARK_RED);
        assertThat(phone.keys().click()).isTrue();
        assertThat(phone.keys().glow()).isFalse();
        assertThat(phone.keys().labels()).isEmpty();
        assertThat(phone.keys().keyPermit().isEmpty()).isTrue();
        assertThat(phone.times().pause()).isEqualTo(Duration.ofMillis(1500));
        assertThat(phone.times().clock()).isEmpty();
        assertThat(phone.password()).isEqualTo(Secret.NONE);
    }

    @Test
    void readsEveryKindOfValue() {
        Phone phone =
                phone(
                        """
                        Volume = 0x9
                        color = LIGHT-blue
                        100speak = off
                        click = maybe
                        @free = anything
                        labels = a, b,,c
                        set_var = X=1,2
                        set_var = Y=3
                        key_deny = 0.0.0.0/0
                        key_permit = 192.0.2.0/24
                        pause = 0.25
                        short_pause = 0.5
                        clock = 192.0.2.7
                        offset = -010
                        password = secret
                        pins = 1,2
                        pins = 3
                        """
                                .replace("click = maybe\n", "click = 0\n"));
        assertThat(phone.volume()).isEqualTo(9);
        assertThat(phone.color()).isEqualTo(Color.LIGHT_BLUE);
        assertThat(phone.speaks()).isEqualTo(Speaks.NO);
        assertThat(phone.keys().click()).isFalse();
        assertThat(phone.keys().labels()).containsExactly("a", "b", "c");
        assertThat(phone.keys().setVar()).containsExactly("X=1,2", "Y=3");
        assertThat(phone.keys().keyPermit().allows(Cidr.parseAddress("192.0.2.9"))).isTrue();
        assertThat(phone.keys().keyPermit().allows(Cidr.parseAddress("192.0.3.9"))).isFalse();
        assertThat(phone.times().pause()).isEqualTo(Duration.ofMillis(250));
        assertThat(phone.times().shortPause()).isEqualTo(Duration.ofNanos(500_000));
        assertThat(phone.times().clock()).hasValue(Cidr.parseAddress("192.0.2.7"));
        assertThat(phone.times().offset()).isEqualTo(-8);
        assertThat(phone.password().reveal()).isEqualTo("secret");
        assertThat(phone.pins()).extracting(Secret::reveal).containsExactly("1", "2", "3");
    }

    @Test
    void letsTheLastLineWinUnlessLinesAddUp() {
        Phone phone = phone("labels=a\nlabels=b,c\nvolume=1\nvolume=2\nrest=3\npause=4\n");
        assertThat(phone.keys().labels()).containsExactly("b", "c");
        assertThat(phone.volume()).isEqualTo(2);
        assertThat(phone.times().pause()).isEqualTo(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "colour=x¦4:1¦unknown option 'colour' in phone 'ann'; did you mean 'color'?",
                "key_denny=x¦4:1¦unknown option 'key_denny' in phone 'ann';"
                        + " did you mean 'key_deny'?",
                "xyzzy=x¦4:1¦unknown option 'xyzzy' in phone 'ann'",
                "volume = 10¦4:10¦'10' for 'volume' in phone 'ann':"
                        + " expected a number from 1 to 9",
                "volume=¦4:8¦'' for 'volume' in phone 'ann': expected a number from 1 to 9",
                "volume=+5¦4:8¦'+5' for 'volume' in phone 'ann': expected a number from 1 to 9",
                "volume=5x¦4:8¦'5x' for 'volume' in phone 'ann': expected a number from 1 to 9",
                "volume=09¦4:8¦'09' for 'volume' in phone 'ann': expected a number from 1 to 9",
                "volume=x/volume=5¦4:8¦'x' for 'volume' in phone 'ann':"
                        + " expected a number from 1 to 9",
                "offset=99999999999999999999¦4:8¦'99999999999999999999' for 'offset' in phone"
                        + " 'ann': expected a number",
                "color=dark_rad¦4:7¦'dark_rad' for 'color' in phone 'ann':"
                        + " expected dark_red or light-blue; did you mean 'dark_red'?",
                "100speak=maybe¦4:10¦'maybe' for '100speak' in phone 'ann':"
                        + " expected no, yes or sometimes",
                "pause=1.5.2¦4:7¦'1.5.2' for 'pause' in phone 'ann': expected seconds",
                "pause=1.x¦4:9¦'1.x' for 'pause' in phone 'ann': expected seconds",
                "pause=-1¦4:7¦'-1' for 'pause' in phone 'ann': expected seconds",
                "short_pause=1001¦4:13¦'1001' for 'short_pause' in phone 'ann':"
                        + " expected milliseconds from 0 to 1000",
                "clock=noon¦4:7¦'noon' for 'clock' in phone 'ann':"
                        + " expected an IP address, found 'noon'",
                "key_deny=192.0.2.7/key_permit= 192.0.2.1, !192.0.2.x¦5:25¦'192.0.2.1, !192.0.2.x'"
                        + " for 'key_permit' in phone 'ann':"
                        + " expected an IP address, found '192.0.2.x'",
                "labels=a,bad¦4:8¦'labels' in phone 'ann': 'bad' is no label",
            })
    void rejectsASectionAtTheExactPlace(String lines, String place, String message) {
        String text = HEAD + lines.replace('/', '\n');
        assertThat(problems(text)).containsExactly("phones.conf:" + place + ": " + message);
        assertThat(bind(Phone.class, text).snapshot().all()).isEmpty();
    }

    @Test
    void collectsAllProblemsOfASection() {
        assertThat(problems("[ann]\ntype=phone\nvolume=x\ncolour=y\n"))
                .containsExactly(
                        "phones.conf:4:1: unknown option 'colour' in phone 'ann';"
                                + " did you mean 'color'?",
                        "phones.conf:1:1: phone 'ann' needs the option 'owner'",
                        "phones.conf:3:8: 'x' for 'volume' in phone 'ann':"
                                + " expected a number from 1 to 9");
    }

    @Test
    void blamesTheLineOfATemplate() {
        assertThat(problems("[t](!)\nvolume=x\n[ann](t)\ntype=phone\nowner=Ann"))
                .singleElement()
                .asString()
                .startsWith("phones.conf:2:8: 'x' for 'volume' in phone 'ann'");
    }

    @Test
    void warnsOfAWordThatIsNoBoolean() {
        BoundType<Phone> bound = bind(Phone.class, HEAD + "click=yess\n");
        assertThat(bound.snapshot().all().get(0).keys().click()).isFalse();
        assertThat(bound.problems())
                .singleElement()
                .hasToString(
                        "phones.conf:4:7: 'yess' for 'click' in phone 'ann' is taken as no;"
                                + " expected yes or no; did you mean 'yes'?");
    }

    @Test
    void namesOptionsThatChangeNothing() {
        assertThat(bind(Phone.class, HEAD + "glow=off\nlabels=\n").notInEffect()).isEmpty();
        assertThat(bind(Phone.class, HEAD + "glow=yes\nlabels=x\n").notInEffect())
                .containsExactly("glow", "labels");
    }

    @Test
    void neverShowsASecret() {
        String text = HEAD + "password=x,hidden\npins=hidden\nlabels=bad,hidden\npasswort=hidden\n";
        assertThat(problems(text)).noneMatch(line -> line.contains("hidden"));
    }

    @Test
    void choosesSectionsByTheirFirstTypeLine() {
        String text =
                """
                [t](!)
                type=phone
                owner=x
                [a](t)
                type=other
                [b]
                owner=y
                type=phone
                [c]
                type=PHONE
                [d]
                owner=z
                """;
        assertThat(bind(Phone.class, text).snapshot().ids()).containsExactly("a", "b");
    }

    @Test
    void takesNothingOfATypeWithADuplicate() {
        BoundType<Phone> bound = bind(Phone.class, HEAD + HEAD + HEAD.replace("ann", "Ann"));
        assertThat(bound.snapshot().all()).isEmpty();
        assertThat(bound.problems())
                .singleElement()
                .hasToString(
                        "phones.conf:4:1: a second phone 'ann', the first is at"
                                + " phones.conf:1:1; nothing of type 'phone' is taken"
                                + " from this file");
        assertThat(bind(Phone.class, HEAD + HEAD.replace("ann", "Ann")).snapshot().all())
                .hasSize(2);
    }

    @Test
    void takesNothingOfTwoSingleObjects() {
        assertThat(bind(Only.class, "[a]\ntype=global\n[GLOBAL]\nleast=9\n").problems())
                .singleElement()
                .asString()
                .startsWith("phones.conf:3:1: a second global");
    }

    @Test
    void takesASingleObjectByNameOrType() {
        assertThat(bind(Only.class, "[global]\nleast=9\n").snapshot().all().get(0).least())
                .isEqualTo(9);
        assertThat(bind(Only.class, "[x]\ntype=global\nleast=9\n").snapshot().ids())
                .containsExactly("x");
        assertThat(bind(Only.class, "[global]\ntype=other\n").snapshot().all()).isEmpty();
    }

    @Test
    void saysWhenAnObjectTakesAnotherValue() {
        BoundType<Only> bound = bind(Only.class, "[global]\nleast=3\n");
        assertThat(bound.snapshot().all().get(0).least()).isEqualTo(5);
        assertThat(bound.problems())
                .singleElement()
                .hasToString("phones.conf:2:7: '3' for 'least' in global 'global' is taken as '5'");
    }

    @Test
    void takesTheRestOfASectionWithoutType() {
        BoundType<General> bound =
                bind(General.class, "[general]\nfirst=0\nyess=1\nyes=1\n[General]\nfirst=7\n");
        assertThat(bound.snapshot().all()).containsExactly(new General(10000, true));
        assertThat(bound.problems())
                .extracting(ConfigProblem::toString)
                .containsExactly(
                        "phones.conf:5:1: section 'General' stands at line 1 already;"
                                + " this one is ignored",
                        "phones.conf:3:1: unknown option 'yess' in section 'general'; ignored;"
                                + " did you mean 'yes'?",
                        "phones.conf:2:7: '0' for 'first' in section 'general': expected a number,"
                                + " 1 or more; the default is taken");
    }

    @Test
    void takesEverySectionWhereNothingIsNamed() {
        assertThat(bind(Anything.class, "[a]\ntext=x\n[b]\n").snapshot().ids())
                .containsExactly("a", "b");
    }

    @Test
    void keepsTheLastGoodVersion() {
        TypeBinder<Phone> binder = new TypeBinder<>(Schema.of(Phone.class));
        Snapshot<Phone> good = binder.bind(file(HEAD + "volume=1\n"), Snapshot.empty()).snapshot();
        BoundType<Phone> bad = binder.bind(file(HEAD + "volume=x\n"), good);
        assertThat(bad.snapshot().get("ann")).isSameAs(good.get("ann"));
        assertThat(bad.problems().getLast())
                .hasToString("phones.conf:1:1: phone 'ann' keeps its last good version");
        assertThat(binder.bind(file("[bob]\ntype=other\n"), good).snapshot().all()).isEmpty();
        assertThat(binder.bind(file(HEAD + HEAD), good).snapshot()).isSameAs(good);
    }

    @Test
    void sharesEqualThemesAndLists() {
        String other = HEAD.replace("ann", "bob");
        List<Phone> phones =
                bind(Phone.class, HEAD + "labels=a\n" + other + "labels=a\n").snapshot().all();
        assertThat(phones.get(0).keys()).isSameAs(phones.get(1).keys());
        assertThat(phones.get(0).times()).isSameAs(phones.get(1).times());
        assertThat(phones.get(0).owner()).isSameAs(phones.get(1).owner());
    }

    @Test
    void refusesARecordThatIsDeclaredWrongly() {
        record NoDefault(@Option("A word.") Color color) {}
        @ConfigObject(file = "x.conf")
        record Needs(@Option("A word.") Color color) {}
        @ConfigObject(file = "x.conf")
        record Twice(@Option("A.") String aName, @Option("B.") @Default("x") String a_name) {}
        @ConfigObject(file = "x.conf")
        record Strange(@Option("A.") Thread thread) {}
        for (Class<? extends Record> type :
                List.of(NoDefault.class, Needs.class, Twice.class, Strange.class)) {
            assertThatThrownBy(() -> Schema.of(type)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
