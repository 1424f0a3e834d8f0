package org.contactpoint.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Installation.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

  private static final ChildId ANN = new ChildId(41);

  @TempDir private Path folder;

  @Test
  void aRingComesBackFromItsFileWhole() {
    KeyRing ring = Rings.fresh().withNextEpoch();
    LogHead head = new LogHead(3, new byte[32]);
    KeyRing written = ring.withPending(head, new LogHead(4, new byte[32]));
    file("right").write(written);
    KeyRing read = file("right").read();
    assertThat(read.secrets()).isEqualTo(written.secrets());
    assertThat(read.signer()).isEqualTo(written.signer());
    assertThat(read.head()).isEqualTo(head);
    assertThat(read.pending()).hasValue(new LogHead(4, new byte[32]));
    assertThat(read.epochs()).containsExactly(1, 2);
    byte[] wrapped = ChildSealing.wrap(ring, ChildSealing.newKey(ANN));
    assertThat(ChildSealing.unwrap(read, ANN, 2, wrapped).child()).isEqualTo(ANN);
  }

  @Test
  void anyTypeOfKeyStoreServes() {
    KeyRing ring = Rings.fresh();
    KeyStoreFile jceks = new KeyStoreFile(folder.resolve("other"), "JCEKS", "right".toCharArray());
    jceks.write(ring);
    assertThat(jceks.read().secrets()).isEqualTo(ring.secrets());
  }

  @Test
  void onlyTheOwnerMayReadTheFileAndNothingIsLeftBeside() throws IOException {
    file("right").write(Rings.fresh());
    file("right").write(Rings.fresh());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("keys.p12"));
    }
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys.p12")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aMissingFileIsSaidInOneLine() {
    assertUnusable("There is no key store at contactpoint.keystore.path.", file("right"));
  }

  @Test
  void aWrongPasswordIsSaidInOneLine() {
    file("right").write(Rings.fresh());
    assertUnusable("The password does not open the key store.", file("wrong"));
  }

  @Test
  void aDamagedFileIsSaidInOneLine() throws IOException {
    Files.writeString(folder.resolve("keys.p12"), "not a key store");
    assertUnusable("The key store cannot be read: it is damaged or not of this type.", file("x"));
  }

  @Test
  void somebodyElsesKeyStoreIsSaidInOneLine() throws IOException, GeneralSecurityException {
    KeyStore empty = KeyStore.getInstance("PKCS12");
    empty.load(null, null);
    try (var out = Files.newOutputStream(folder.resolve("keys.p12"))) {
      empty.store(out, "right".toCharArray());
    }
    assertUnusable("The key store does not hold the keys of a ContactPoint.", file("right"));
  }

  @Test
  void aStoreThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    KeyRing old = Rings.fresh();
    file("right").write(old);
    Files.createDirectory(folder.resolve("keys.p12.new"));
    Files.createFile(folder.resolve("keys.p12.new").resolve("in-the-way"));
    assertThatThrownBy(() -> file("right").write(Rings.fresh()))
        .isInstanceOf(KeyStoreUnusable.class);
    assertThat(file("right").read().secrets()).isEqualTo(old.secrets());
  }

  @Test
  void aRotationMakesANewEpochAndThenDestroysTheOld() {
    KeyRing before = Rings.fresh();
    byte[] wrapped = ChildSealing.wrap(before, ChildSealing.newKey(ANN));
    KeyRing during = before.withNextEpoch();
    assertThat(during.epoch()).isEqualTo(2);
    assertThat(ChildSealing.unwrap(during, ANN, 1, wrapped).child()).isEqualTo(ANN);
    KeyRing after = during.withoutOldWrapping();
    assertThat(after.epochs()).containsExactly(2);
    assertThat(after.purposeEpochs()).containsExactly(1, 2);
    assertThatThrownBy(() -> ChildSealing.unwrap(after, ANN, 1, wrapped))
        .isInstanceOf(BrokenSeal.class);
  }

  @Test
  void theCurrentPurposeKeysCannotBeDestroyed() {
    assertThatThrownBy(() -> Rings.fresh().withoutPurposes(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theHeadNeverGoesBack() {
    KeyRing ring = Rings.fresh().withHead(new LogHead(5, new byte[32]));
    assertThat(ring.withHead(new LogHead(4, new byte[32])).head().seq()).isEqualTo(5);
  }

  @Test
  void aHeadThatIsReachedEndsWhatWasPendingAndALaterPendingStays() {
    LogHead one = new LogHead(1, new byte[32]);
    LogHead two = new LogHead(2, new byte[32]);
    KeyRing pending = Rings.fresh().withPending(LogHead.EMPTY, two);
    assertThat(pending.withHead(one).pending()).hasValue(two);
    assertThat(pending.withHead(two).pending()).isEmpty();
  }

  @Test
  void headsAreValues() {
    byte[] other = new byte[LogHead.HASH];
    other[31] = 1;
    EqualsVerifier.forClass(LogHead.class)
        .withPrefabValues(byte[].class, new byte[LogHead.HASH], other)
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  @Test
  void aRingSaysForWhichModeItWasMadeAndGoesOnSayingIt() {
    KeyRing ring = Rings.fresh();
    assertThat(ring.madeFor()).isEmpty();
    KeyRing sandbox = ring.madeFor(Mode.SANDBOX);
    file("right").write(sandbox.withNextEpoch().withoutOldWrapping().madeFor(Mode.LIVE));

    assertThat(file("right").read().madeFor()).contains(Mode.SANDBOX);
  }

  @Test
  void keysOfAnotherModeAreRefusedInOneLine() {
    KeyRing sandbox = Rings.fresh().madeFor(Mode.SANDBOX);

    assertThatThrownBy(() -> KeyAgreement.checkMode(sandbox, Mode.LIVE, () -> true))
        .isInstanceOf(KeyStoreUnusable.class)
        .hasMessage("The key store was made for a SANDBOX installation, and this is LIVE.");
    assertThatThrownBy(() -> KeyAgreement.checkMode(sandbox, Mode.TRAINING, () -> false))
        .isInstanceOf(KeyStoreUnusable.class);
    KeyAgreement.checkMode(sandbox, Mode.SANDBOX, () -> true);
  }

  @Test
  void keysWithoutAMarkAreOfTheInstallationWhoseRecordsTheyOpen() {
    KeyRing old = Rings.fresh();

    KeyAgreement.checkMode(old, Mode.LIVE, () -> false);
    KeyAgreement.checkMode(old, Mode.SANDBOX, () -> true);
    assertThatThrownBy(() -> KeyAgreement.checkMode(old, Mode.LIVE, () -> true))
        .hasMessageContaining("does not say for which mode");
  }

  @Test
  void ringsDoNotPrintKeys() {
    assertThat(Rings.fresh()).hasToString("key ring of epoch 1");
    assertThat(file("secret")).hasToString("key store of type PKCS12");
  }

  private KeyStoreFile file(String password) {
    return new KeyStoreFile(folder.resolve("keys.p12"), "PKCS12", password.toCharArray());
  }

  private static void assertUnusable(String reason, KeyStoreFile file) {
    assertThatThrownBy(file::read).isInstanceOf(KeyStoreUnusable.class).hasMessage(reason);
  }
}
