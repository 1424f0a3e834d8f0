package org.contactpoint.people.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.keys.SoftKey.Twist;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which keys are taken for an account, in a sandbox and where makers must be trusted. */
@Proves({"F059", "ABUSE 7"})
class KeyMakingTest {

  private static final String ORIGIN = "https://contactpoint.example";
  private static final String CARRIED = "[\"usb\",\"nfc\"]";

  @TempDir static Path folder;
  private static MakerOfTests maker;

  private final KeySite site = new KeySite(ORIGIN);
  private final byte[] challenge = RandomIds.bytes(32);
  private final SoftKey key = new SoftKey();

  @BeforeAll
  static void found() throws Exception {
    maker = new MakerOfTests(folder);
  }

  @Test
  void aSandboxTakesAnyKeyWithPin() {
    FreshKey made = take(making(null), false, Twist.none(), null, "[\"internal\"]", "platform");

    assertThat(made.credentialId()).isEqualTo(key.id());
    assertThat(made.attested()).isFalse();
  }

  @Test
  void liveTakesAKeyOfATrustedMaker() {
    FreshKey made =
        take(making(maker.roots()), true, Twist.none(), maker, CARRIED, "cross-platform");

    assertThat(made.attested()).isTrue();
    assertThat(making(maker.roots()).invitation(challenge, holder(true)))
        .contains(
            "\"attestation\":\"direct\"",
            "\"authenticatorAttachment\":\"cross-platform\"",
            "\"userVerification\":\"required\"");
  }

  @Test
  void liveTakesNoKeyOfAnybodyElse(@TempDir Path other) throws Exception {
    KeyMaking making = making(maker.roots());
    MakerOfTests stranger = new MakerOfTests(other);

    refused(() -> take(making, true, Twist.none(), null, CARRIED, "cross-platform"));
    refused(() -> take(making, true, Twist.none(), stranger, CARRIED, "cross-platform"));
    refused(() -> take(making(null), true, Twist.none(), maker, CARRIED, "cross-platform"));
  }

  @Test
  void liveTakesNothingThatIsBuiltIn() {
    KeyMaking making = making(maker.roots());

    refused(() -> take(making, true, Twist.none(), maker, "[\"internal\"]", "cross-platform"));
    refused(() -> take(making, true, Twist.none(), maker, CARRIED, "platform"));
  }

  @Test
  void nobodyTakesAKeyWithoutPinForElsewhereOrForAnotherInvitation() {
    KeyMaking making = making(null);

    refused(() -> take(making, false, Twist.none().unverified(), null, CARRIED, "cross-platform"));
    refused(
        () ->
            take(
                making,
                false,
                Twist.none().origin("https://elsewhere.example"),
                null,
                CARRIED,
                "cross-platform"));
    refused(
        () ->
            take(
                making,
                false,
                Twist.none().site("elsewhere.example"),
                null,
                CARRIED,
                "cross-platform"));
    refused(
        () ->
            take(
                making,
                false,
                Twist.none().challenge("AAAAAAAAAAAAAAAAAAAAAA"),
                null,
                CARRIED,
                "cross-platform"));
    refused(() -> making.take(challenge, holder(false), "{}"));
    refused(() -> making.take(challenge, holder(false), null));
  }

  @Test
  void aFileThatHoldsNoCertificatesStopsTheProduct() throws Exception {
    Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "not a certificate");

    assertThatThrownBy(() -> new TrustedMakers(nonsense)).isInstanceOf(IllegalStateException.class);
  }

  private FreshKey take(
      KeyMaking making,
      boolean strict,
      Twist twist,
      SoftKey.Maker by,
      String transports,
      String attachment) {
    String invitation = making.invitation(challenge, holder(strict));
    String answer = key.make(invitation, ORIGIN, twist, by, transports, attachment);
    return making.take(challenge, holder(strict), answer);
  }

  private KeyMaking making(Path roots) {
    TrustedMakers makers = roots == null ? new TrustedMakers() : new TrustedMakers(roots);
    return new KeyMaking(site, makers, new ProductClock());
  }

  private static KeyMaking.Holder holder(boolean strict) {
    return new KeyMaking.Holder(new byte[] {1, 2, 3}, "ann", "Ann", List.of(), strict);
  }

  private static void refused(Runnable attempt) {
    assertThatThrownBy(attempt::run).isInstanceOf(InvalidInput.class);
  }
}
