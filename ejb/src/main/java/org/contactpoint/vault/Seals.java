package org.contactpoint.vault;

/**
 * Seals what is not a child's record but must not be read either: searches, looks, drafts, secrets
 * of credentials, dictionary names. Each purpose has its own key per epoch, from the key store.
 */
public interface Seals {

  /** What is sealed, each under a key of its own. The name is derived from: never rename. */
  enum Purpose {
    SEARCH,
    LOOK,
    DRAFT,
    DUTY,
    CREDENTIAL,
    DICTIONARY,
    STAFF
  }

  /**
   * Sealed bytes and the epoch of the key.
   *
   * @param epoch from 1
   * @param bytes nonce, ciphertext, tag
   */
  record Sealed(int epoch, byte[] bytes) {}

  /** Seals under the current epoch; {@code context} is associated data and asked for again. */
  Sealed seal(Purpose purpose, String context, byte[] plain);

  /**
   * Opens.
   *
   * @throws BrokenSeal when altered, of another context, or of a destroyed epoch
   */
  byte[] open(Purpose purpose, String context, Sealed sealed);

  /** Stands for an account where a handle is the same for everybody who may see the thing. */
  long EVERYBODY = 0;

  /**
   * An opaque handle of a surrogate id for one account: 128 bits in base64url, the same each time,
   * worthless to any other account and for any other kind of thing.
   *
   * @param kind what the id is of, such as {@code child}
   * @param accountId for whom, or {@link #EVERYBODY}: never for anything of a child
   */
  String handle(String kind, long accountId, long id);

  /** The id behind a handle, or empty when it is not one of this account and kind. */
  java.util.OptionalLong unhandle(String kind, long accountId, String handle);

  /** A keyed 63-bit hash, for counting different things without saying which. */
  long keyedHash(String purpose, String value);
}
