package org.contactpoint.people.keys;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactpoint.kernel.RandomIds;

/**
 * A security key and a browser of software, for tests: takes the same questions as the script of
 * the pages and gives the same answers, or wrong ones on request.
 */
public final class SoftKey {

  private static final byte[] NO_MODEL = new byte[16];

  private final KeyPair pair = pair();
  private final byte[] id = RandomIds.bytes(32);
  private long count;

  /** How an answer shall differ from a right one. */
  public static final class Twist {

    String origin;
    String site;
    String challenge;
    byte[] credentialId;
    boolean unverified;
    Long count;
    boolean forged;

    /** Nothing is wrong. */
    public static Twist none() {
      return new Twist();
    }

    /** A page elsewhere asked. */
    public Twist origin(String other) {
      origin = other;
      return this;
    }

    /** The key signed for another site. */
    public Twist site(String other) {
      site = other;
      return this;
    }

    /** Another question was answered. */
    public Twist challenge(String other) {
      challenge = other;
      return this;
    }

    /** In the name of another key. */
    public Twist credential(byte[] other) {
      credentialId = other;
      return this;
    }

    /** Touched, but without PIN. */
    public Twist unverified() {
      unverified = true;
      return this;
    }

    /** Signed by somebody else. */
    public Twist forged() {
      forged = true;
      return this;
    }

    /** With a counter of its own. */
    public Twist count(long other) {
      count = other;
      return this;
    }
  }

  /** Signs for the makers of keys: an attestation. */
  public interface Maker {

    /**
     * The statement as CBOR, over what the key says of itself and the hash of the client's data.
     */
    byte[] statement(byte[] signed) throws GeneralSecurityException;
  }

  /** What the key calls itself. */
  public byte[] id() {
    return id.clone();
  }

  /** Answers an invitation. */
  public String make(String invitation, String origin) {
    return make(invitation, origin, Twist.none(), null, "[\"usb\"]", "cross-platform");
  }

  /** Answers an invitation, with what a maker says, over given ways to the key. */
  public String make(
      String invitation,
      String origin,
      Twist twist,
      Maker maker,
      String transports,
      String attachment) {
    try {
      byte[] client = client("webauthn.create", invitation, origin, twist);
      byte[] data = data(site(invitation, twist), twist, true);
      byte[] statement =
          maker == null ? new byte[] {(byte) 0xa0} : maker.statement(with(data, sha256(client)));
      byte[] object =
          join(
              new byte[] {(byte) 0xa3},
              text("fmt"),
              text(maker == null ? "none" : "packed"),
              text("attStmt"),
              statement,
              text("authData"),
              bytes(data));
      return credential(
          id,
          attachment,
          "\"attestationObject\":\""
              + base64(object)
              + "\",\"transports\":"
              + transports
              + ",\"clientDataJSON\":\""
              + base64(client)
              + "\"");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers a question. */
  public String answer(String question, String origin) {
    return answer(question, origin, Twist.none());
  }

  /** Answers a question with something wrong. */
  public String answer(String question, String origin, Twist twist) {
    try {
      byte[] client = client("webauthn.get", question, origin, twist);
      byte[] data = data(site(question, twist), twist, false);
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(twist.forged ? pair().getPrivate() : pair.getPrivate());
      signature.update(with(data, sha256(client)));
      return credential(
          twist.credentialId == null ? id : twist.credentialId,
          "cross-platform",
          "\"authenticatorData\":\""
              + base64(data)
              + "\",\"signature\":\""
              + base64(signature.sign())
              + "\",\"clientDataJSON\":\""
              + base64(client)
              + "\"");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The ids that a question asks for, in base64url. */
  public static List<String> asked(String question) {
    Matcher found = Pattern.compile("\"id\":\"([A-Za-z0-9_-]+)\"").matcher(question);
    return found.results().map(result -> result.group(1)).toList();
  }

  private String credential(byte[] named, String attachment, String response) {
    return "{\"type\":\"public-key\",\"id\":\""
        + base64(named)
        + "\",\"rawId\":\""
        + base64(named)
        + "\",\"authenticatorAttachment\":\""
        + attachment
        + "\",\"response\":{"
        + response
        + "},\"clientExtensionResults\":{}}";
  }

  private static byte[] client(String type, String asked, String origin, Twist twist) {
    String challenge = twist.challenge == null ? value(asked, "challenge") : twist.challenge;
    String from = twist.origin == null ? origin : twist.origin;
    return ("{\"type\":\""
            + type
            + "\",\"challenge\":\""
            + challenge
            + "\",\"origin\":\""
            + from
            + "\",\"crossOrigin\":false}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String site(String asked, Twist twist) {
    if (twist.site != null) {
      return twist.site;
    }
    Matcher rp = Pattern.compile("\"rp\":\\{[^}]*\"id\":\"([^\"]+)\"").matcher(asked);
    return rp.find() ? rp.group(1) : value(asked, "rpId");
  }

  private byte[] data(String site, Twist twist, boolean made) throws GeneralSecurityException {
    int verified = twist.unverified ? 0 : 4;
    count = twist.count == null ? count + 1 : twist.count;
    byte[] head =
        ByteBuffer.allocate(37)
            .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
            .put((byte) (1 + verified + (made ? 0x40 : 0)))
            .putInt((int) count)
            .array();
    if (!made) {
      return head;
    }
    byte[] length = ByteBuffer.allocate(2).putShort((short) id.length).array();
    return join(head, NO_MODEL, length, id, cose((ECPublicKey) pair.getPublic()));
  }

  private static String value(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    if (!found.find()) {
      throw new IllegalArgumentException("no " + name);
    }
    return found.group(1);
  }

  private static byte[] cose(ECPublicKey key) {
    return join(
        new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32},
        unsigned(key.getW().getAffineX()),
        new byte[] {0x22, 0x58, 32},
        unsigned(key.getW().getAffineY()));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] out = new byte[32];
    int length = Math.min(bytes.length, out.length);
    System.arraycopy(bytes, bytes.length - length, out, out.length - length, length);
    return out;
  }

  static byte[] with(byte[] first, byte[] second) {
    return join(first, second);
  }

  static byte[] text(String word) {
    byte[] utf = word.getBytes(StandardCharsets.UTF_8);
    return join(new byte[] {(byte) (0x60 + utf.length)}, utf);
  }

  static byte[] bytes(byte[] value) {
    return join(new byte[] {0x59, (byte) (value.length >> 8), (byte) value.length}, value);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
