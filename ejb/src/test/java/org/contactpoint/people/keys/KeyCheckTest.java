package org.contactpoint.people.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.keys.Judgement.Verdict;
import org.contactpoint.people.keys.SoftKey.Twist;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken of a key, and what is not, each with a code of its own for the ledger. */
@Proves({"ABUSE 7", "F059"})
class KeyCheckTest {

  private static final String ORIGIN = "https://contactpoint.example";
  private static final byte[] HANDLE = {1, 2, 3};

  private final KeySite site = new KeySite(ORIGIN + "/");
  private final KeyCheck check = new KeyCheck(site);
  private final SoftKey key = new SoftKey();
  private final byte[] challenge = RandomIds.bytes(32);
  private KnownKey known;

  @BeforeEach
  void enrol() {
    KeyMaking making = new KeyMaking(site, new TrustedMakers(), new ProductClock());
    KeyMaking.Holder holder = new KeyMaking.Holder(HANDLE, "ann", "Ann", List.of(), false);
    FreshKey made =
        making.take(challenge, holder, key.make(making.invitation(challenge, holder), ORIGIN));
    known = new KnownKey(7, made.credentialId(), made.publicKey(), made.signCount());
  }

  static Stream<Arguments> twists() {
    return Stream.of(
        Arguments.of(Verdict.KEY_FITS, Twist.none()),
        Arguments.of(Verdict.KEY_REPLAY, Twist.none().challenge("AAAAAAAAAAAAAAAAAAAAAA")),
        Arguments.of(Verdict.KEY_ORIGIN, Twist.none().origin("https://contactpoint.example.net")),
        Arguments.of(Verdict.KEY_ORIGIN, Twist.none().origin(ORIGIN + ":8443")),
        Arguments.of(Verdict.KEY_SITE, Twist.none().site("example")),
        Arguments.of(Verdict.KEY_UNVERIFIED, Twist.none().unverified()),
        Arguments.of(Verdict.KEY_OTHER, Twist.none().credential(new byte[32])),
        Arguments.of(Verdict.KEY_SIGNATURE, Twist.none().forged()),
        Arguments.of(Verdict.KEY_CLONED, Twist.none().count(1)),
        Arguments.of(Verdict.KEY_CLONED, Twist.none().count(0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twists")
  void anAnswerIsTakenWhenEverythingIsRight(Verdict verdict, Twist twist) {
    List<byte[]> asked = List.of(key.id());
    String answer = key.answer(check.question(challenge, asked), ORIGIN, twist);

    Judgement judged = check.judge(challenge, asked, HANDLE, List.of(known), answer);

    assertThat(judged.verdict()).isEqualTo(verdict);
    boolean genuine = judged.fits() || judged.cloned();
    assertThat(judged.key()).isEqualTo(genuine ? 7 : 0);
  }

  @Test
  void theQuestionNamesSiteKeysAndPin() {
    String question = check.question(challenge, List.of(key.id()));

    assertThat(question)
        .contains("\"rpId\":\"contactpoint.example\"", "\"userVerification\":\"required\"");
    assertThat(SoftKey.asked(question)).containsExactly(SoftKey.base64(key.id()));
  }

  @Test
  void anAnswerForAKeyThatNobodyHasIsCheckedAndRefused() {
    byte[] plausible = RandomIds.bytes(64);
    List<byte[]> asked = List.of(plausible);
    String answer =
        key.answer(check.question(challenge, asked), ORIGIN, Twist.none().credential(plausible));

    assertThat(check.judge(challenge, asked, HANDLE, List.of(), answer).verdict())
        .isEqualTo(Verdict.KEY_OTHER);
  }

  @Test
  void nonsenseIsNoAnswer() {
    for (String nonsense :
        new String[] {null, "", "{}", "[1]", "x".repeat(20_000), "{\"response\":{}}"}) {
      assertThat(
              check.judge(challenge, List.of(key.id()), HANDLE, List.of(known), nonsense).verdict())
          .isEqualTo(Verdict.KEY_UNREADABLE);
    }
  }

  @Test
  void aKeyWithoutCounterIsNoClone() {
    KnownKey silent = new KnownKey(7, known.credentialId(), known.publicKey(), 0);
    List<byte[]> asked = List.of(key.id());
    String answer = key.answer(check.question(challenge, asked), ORIGIN, Twist.none().count(0));

    assertThat(check.judge(challenge, asked, HANDLE, List.of(silent), answer).fits()).isTrue();
  }
}
