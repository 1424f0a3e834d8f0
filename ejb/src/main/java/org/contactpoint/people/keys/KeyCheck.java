package org.contactpoint.people.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AuthenticatorAssertionResponse;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.ClientAssertionExtensionOutputs;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialRequestOptions;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import org.contactpoint.people.keys.Judgement.Verdict;

/**
 * Asks a browser for the signature of a key, and judges the answer: of this question, for this
 * site, with the person verified by the key itself, by a key of the account, genuine, and by the
 * only one of its kind.
 */
@ApplicationScoped
public class KeyCheck {

  /** Longer than the answer of any key; what is longer is not even read. */
  private static final int LONGEST = 16_384;

  private static final long TIMEOUT_MILLIS = 120_000;

  @Inject private KeySite site;

  /** For the container. */
  public KeyCheck() {}

  KeyCheck(KeySite site) {
    this.site = site;
  }

  /**
   * The question, as the browser's own interface takes it.
   *
   * @param challenge random, for one answer
   * @param credentialIds which keys may answer
   */
  public String question(byte[] challenge, List<byte[]> credentialIds) {
    try {
      return options(challenge, credentialIds).toCredentialsGetJson();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a question to a key cannot be written", e);
    }
  }

  /**
   * Judges an answer. The check of the signature is done for whatever id was in the question,
   * whether there is such a key or not.
   *
   * @param challenge of the question
   * @param asked the credential ids of the question
   * @param handle what the account is called towards keys
   * @param keys the keys of the account
   * @param answer what the browser sent
   */
  public Judgement judge(
      byte[] challenge, List<byte[]> asked, byte[] handle, List<KnownKey> keys, String answer) {
    PublicKeyCredential<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs> read;
    try {
      read = read(answer);
    } catch (IOException | RuntimeException e) {
      return Judgement.wrong(Verdict.KEY_UNREADABLE);
    }
    OneAccountKeys known = new OneAccountKeys(handle, keys);
    try {
      AssertionResult result =
          party(known)
              .finishAssertion(
                  FinishAssertionOptions.builder()
                      .request(request(challenge, asked))
                      .response(read)
                      .build());
      return known
          .find(result.getCredentialId())
          .map(key -> accepted(key, result))
          .orElse(Judgement.wrong(Verdict.KEY_OTHER));
    } catch (AssertionFailedException | RuntimeException e) {
      return Judgement.wrong(whatIsWrong(challenge, known, read));
    }
  }

  private static Judgement accepted(KnownKey key, AssertionResult result) {
    Verdict verdict = result.isSignatureCounterValid() ? Verdict.KEY_FITS : Verdict.KEY_CLONED;
    return new Judgement(verdict, key.id(), result.getSignatureCount());
  }

  /** For the ledger: the library says that it was wrong, and in prose. */
  private Verdict whatIsWrong(
      byte[] challenge,
      OneAccountKeys known,
      PublicKeyCredential<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs> read) {
    AuthenticatorAssertionResponse response = read.getResponse();
    if (!response.getClientData().getChallenge().equals(new ByteArray(challenge))) {
      return Verdict.KEY_REPLAY;
    }
    if (!site.origin().equals(response.getClientData().getOrigin())) {
      return Verdict.KEY_ORIGIN;
    }
    byte[] asked = sha256(site.identity().getId());
    if (!response.getParsedAuthenticatorData().getRpIdHash().equals(new ByteArray(asked))) {
      return Verdict.KEY_SITE;
    }
    if (!response.getParsedAuthenticatorData().getFlags().UV) {
      return Verdict.KEY_UNVERIFIED;
    }
    return known.find(read.getId()).isEmpty() ? Verdict.KEY_OTHER : Verdict.KEY_SIGNATURE;
  }

  private RelyingParty party(OneAccountKeys known) {
    return RelyingParty.builder()
        .identity(site.identity())
        .credentialRepository(known)
        .origins(Set.of(site.origin()))
        // Judged here, since what follows from a clone is more than a refusal.
        .validateSignatureCounter(false)
        .build();
  }

  private AssertionRequest request(byte[] challenge, List<byte[]> asked) {
    return AssertionRequest.builder()
        .publicKeyCredentialRequestOptions(options(challenge, asked))
        .username(OneAccountKeys.NAME)
        .build();
  }

  private PublicKeyCredentialRequestOptions options(byte[] challenge, List<byte[]> asked) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(new ByteArray(challenge))
        .rpId(site.identity().getId())
        .allowCredentials(asked.stream().map(OneAccountKeys::described).toList())
        .userVerification(UserVerificationRequirement.REQUIRED)
        .timeout(TIMEOUT_MILLIS)
        .build();
  }

  private static PublicKeyCredential<
          AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs>
      read(String answer) throws IOException {
    if (answer == null || answer.length() > LONGEST) {
      throw new IOException("no answer of a key");
    }
    return PublicKeyCredential.parseAssertionResponseJson(answer);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }
}
