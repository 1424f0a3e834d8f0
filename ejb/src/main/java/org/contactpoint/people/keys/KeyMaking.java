package org.contactpoint.people.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorAttachment;
import com.yubico.webauthn.data.AuthenticatorAttestationResponse;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.AuthenticatorTransport;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.ClientRegistrationExtensionOutputs;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialParameters;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;

/**
 * Invites a key to be made for an account, and takes it or not. Where makers must be trusted (LIVE)
 * only a key that one of them signed for is taken, and none that is built into the computer: the
 * person must hold it, and be able to hand it in.
 */
@ApplicationScoped
public class KeyMaking {

  private static final int LONGEST = 32_768;
  private static final long TIMEOUT_MILLIS = 120_000;

  /** Its attestation is checked by asking outside: no such connection is made from here. */
  private static final String ASKS_OUTSIDE = "android-safetynet";

  private static final String NOT_TAKEN =
      "This key was not taken. Try again, touch the key when it blinks, and type its PIN.";

  @Inject private KeySite site;
  @Inject private TrustedMakers makers;
  @Inject private ProductClock clock;

  /** For the container. */
  public KeyMaking() {}

  KeyMaking(KeySite site, TrustedMakers makers, ProductClock clock) {
    this.site = site;
    this.makers = makers;
    this.clock = clock;
  }

  /**
   * For whom a key is made.
   *
   * @param handle what the account is called towards keys; says nothing of anybody
   * @param username shown by browsers that let one choose
   * @param person likewise
   * @param keys those that the account has
   * @param strict whether only trusted makers count
   */
  public record Holder(
      byte[] handle, String username, String person, List<KnownKey> keys, boolean strict) {

    @Override
    public String toString() {
      return "holder of keys";
    }
  }

  /** The invitation, as the browser's own interface takes it. */
  public String invitation(byte[] challenge, Holder holder) {
    try {
      return options(challenge, holder).toCredentialsCreateJson();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an invitation to a key cannot be written", e);
    }
  }

  /**
   * Takes the key that was made.
   *
   * @throws InvalidInput when it is not as it should be
   */
  public FreshKey take(byte[] challenge, Holder holder, String answer) {
    try {
      PublicKeyCredential<AuthenticatorAttestationResponse, ClientRegistrationExtensionOutputs>
          read = read(answer);
      if (ASKS_OUTSIDE.equals(read.getResponse().getAttestation().getFormat())) {
        throw notTaken();
      }
      if (holder.strict() && isBuiltIn(read)) {
        throw new InvalidInput(
            "response",
            "This is a part of your computer or telephone. Use a security key that you can carry.");
      }
      RegistrationResult result =
          party(holder)
              .finishRegistration(
                  FinishRegistrationOptions.builder()
                      .request(options(challenge, holder))
                      .response(read)
                      .build());
      return fresh(result);
    } catch (RegistrationFailedException | IOException | IllegalArgumentException e) {
      throw notTaken();
    }
  }

  private static InvalidInput notTaken() {
    return new InvalidInput("response", NOT_TAKEN);
  }

  private static FreshKey fresh(RegistrationResult result) {
    return new FreshKey(
        result.getKeyId().getId().getBytes(),
        result.getPublicKeyCose().getBytes(),
        result.getSignatureCount(),
        result.getAaguid().getBytes(),
        result.isAttestationTrusted());
  }

  private static boolean isBuiltIn(
      PublicKeyCredential<AuthenticatorAttestationResponse, ClientRegistrationExtensionOutputs>
          read) {
    return read.getAuthenticatorAttachment()
            .filter(AuthenticatorAttachment.PLATFORM::equals)
            .isPresent()
        || read.getResponse().getTransports().contains(AuthenticatorTransport.INTERNAL);
  }

  private RelyingParty party(Holder holder) {
    return RelyingParty.builder()
        .identity(site.identity())
        .credentialRepository(new OneAccountKeys(holder.handle(), holder.keys()))
        .origins(Set.of(site.origin()))
        .attestationTrustSource(makers)
        .allowUntrustedAttestation(!holder.strict())
        .clock(Clock.fixed(clock.now(), ProductClock.LONDON))
        .build();
  }

  private PublicKeyCredentialCreationOptions options(byte[] challenge, Holder holder) {
    return PublicKeyCredentialCreationOptions.builder()
        .rp(site.identity())
        .user(
            UserIdentity.builder()
                .name(holder.username())
                .displayName(holder.person())
                .id(new ByteArray(holder.handle()))
                .build())
        .challenge(new ByteArray(challenge))
        .pubKeyCredParams(
            List.of(
                PublicKeyCredentialParameters.ES256,
                PublicKeyCredentialParameters.EdDSA,
                PublicKeyCredentialParameters.RS256))
        .excludeCredentials(
            holder.keys().stream()
                .map(key -> OneAccountKeys.described(key.credentialId()))
                .collect(Collectors.toSet()))
        .authenticatorSelection(selection(holder))
        .attestation(
            makers.any()
                ? AttestationConveyancePreference.DIRECT
                : AttestationConveyancePreference.NONE)
        .timeout(TIMEOUT_MILLIS)
        .build();
  }

  private static AuthenticatorSelectionCriteria selection(Holder holder) {
    AuthenticatorSelectionCriteria.AuthenticatorSelectionCriteriaBuilder selection =
        AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.DISCOURAGED)
            .userVerification(UserVerificationRequirement.REQUIRED);
    return holder.strict()
        ? selection.authenticatorAttachment(AuthenticatorAttachment.CROSS_PLATFORM).build()
        : selection.build();
  }

  private static PublicKeyCredential<
          AuthenticatorAttestationResponse, ClientRegistrationExtensionOutputs>
      read(String answer) throws IOException {
    if (answer == null || answer.length() > LONGEST) {
      throw new IOException("no answer of a key");
    }
    return PublicKeyCredential.parseRegistrationResponseJson(answer);
  }
}
