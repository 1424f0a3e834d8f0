package org.contactpoint.people.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An invented maker of security keys: a root, and a certificate below it that signs for keys. */
final class MakerOfTests implements SoftKey.Maker {

  private static final char[] PASSWORD = "only for this test".toCharArray();

  private final Path folder;
  private final PrivateKey signer;
  private final Certificate certificate;

  MakerOfTests(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
    this.folder = folder;
    Path store = folder.resolve("maker.p12");
    make(store, "root", "CN=Invented Root", "bc:critical=ca:true", null);
    make(
        store,
        "keys",
        "CN=Invented Key 1, OU=Authenticator Attestation, O=Invented Maker, C=GB",
        "bc:critical=ca:false",
        "root");
    KeyStore read = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      read.load(in, PASSWORD);
    }
    signer = (PrivateKey) read.getKey("keys", PASSWORD);
    certificate = read.getCertificate("keys");
    Files.writeString(roots(), pem(read.getCertificate("root")));
  }

  /** The file with the root, as an installation has it. */
  Path roots() {
    return folder.resolve("roots.pem");
  }

  @Override
  public byte[] statement(byte[] signed) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(signer);
    signature.update(signed);
    return SoftKey.join(
        new byte[] {(byte) 0xa3},
        SoftKey.text("alg"),
        new byte[] {0x26},
        SoftKey.text("sig"),
        SoftKey.bytes(signature.sign()),
        SoftKey.text("x5c"),
        new byte[] {(byte) 0x81},
        SoftKey.bytes(certificate.getEncoded()));
  }

  private static void make(Path store, String alias, String name, String extension, String signer)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD),
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "3650",
                "-dname",
                name,
                "-ext",
                extension));
    if (signer != null) {
      command.addAll(List.of("-signer", signer));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
  }

  private static String pem(Certificate certificate) throws GeneralSecurityException {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
