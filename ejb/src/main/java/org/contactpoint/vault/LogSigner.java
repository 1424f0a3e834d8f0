package org.contactpoint.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.contactpoint.kernel.RandomIds;

/**
 * The Ed25519 key that signs the log of destructions, with a certificate of its own making, because
 * a key store holds no private key without one. Whoever checks the log needs the certificate alone.
 *
 * @param secret signs
 * @param certificate self-signed; holds the public key
 */
record LogSigner(PrivateKey secret, X509Certificate certificate) {

  private static final String ALGORITHM = "Ed25519";

  /** Object identifier of Ed25519 (RFC 8410, section 3). */
  private static final String ED25519 = "1.3.101.112";

  private static final int YEARS = 30;

  static LogSigner fresh(Instant now) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new LogSigner(pair.getPrivate(), certificate(pair, now));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the Java platform lacks Ed25519", e);
    }
  }

  byte[] sign(byte[] message) {
    try {
      return sign(secret, message);
    } catch (GeneralSecurityException e) {
      throw new KeyStoreUnusable("The key that signs the log of destructions cannot be used.", e);
    }
  }

  static boolean verifies(PublicKey key, byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      // A signature of the wrong length is refused by exception; it is as wrong as any other.
      return false;
    }
  }

  private static byte[] sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(ALGORITHM);
    signature.initSign(key);
    signature.update(message);
    return signature.sign();
  }

  private static X509Certificate certificate(KeyPair pair, Instant now)
      throws GeneralSecurityException, IOException {
    AlgorithmIdentifier algorithm = new AlgorithmIdentifier(new ASN1ObjectIdentifier(ED25519));
    X500Name name = new X500Name("CN=ContactPoint log of destructions");
    V3TBSCertificateGenerator body = new V3TBSCertificateGenerator();
    body.setSerialNumber(new ASN1Integer(BigInteger.valueOf(RandomIds.positiveLong())));
    body.setSignature(algorithm);
    body.setIssuer(name);
    body.setSubject(name);
    body.setStartDate(new Time(Date.from(now)));
    body.setEndDate(new Time(Date.from(now.plus(YEARS * 365L, ChronoUnit.DAYS))));
    body.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
    var signed = body.generateTBSCertificate();
    byte[] signature = sign(pair.getPrivate(), signed.getEncoded(ASN1Encoding.DER));
    byte[] encoded =
        new DERSequence(new ASN1Encodable[] {signed, algorithm, new DERBitString(signature)})
            .getEncoded(ASN1Encoding.DER);
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(encoded));
  }
}
