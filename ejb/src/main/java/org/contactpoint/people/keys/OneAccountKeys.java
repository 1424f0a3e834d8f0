package org.contactpoint.people.keys;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys of the one account that is asked, for the library, which would otherwise look for them
 * itself. For a credential id that nobody has there is a key that nobody holds, so that an answer
 * in its name costs a whole check of a signature as well.
 */
final class OneAccountKeys implements CredentialRepository {

  /** The library wants a name; the account's own is not needed to judge an answer. */
  static final String NAME = "account";

  private final ByteArray handle;
  private final List<KnownKey> keys;

  OneAccountKeys(byte[] handle, List<KnownKey> keys) {
    this.handle = new ByteArray(handle);
    this.keys = List.copyOf(keys);
  }

  @Override
  public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
    return keys.stream().map(key -> described(key.credentialId())).collect(Collectors.toSet());
  }

  @Override
  public Optional<ByteArray> getUserHandleForUsername(String username) {
    return Optional.of(handle);
  }

  @Override
  public Optional<String> getUsernameForUserHandle(ByteArray given) {
    return given.equals(handle) ? Optional.of(NAME) : Optional.empty();
  }

  @Override
  public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray userHandle) {
    return Optional.of(
        find(credentialId)
            .map(key -> registered(credentialId, key.publicKey(), key.signCount()))
            .orElseGet(() -> registered(credentialId, NobodysKey.publicKey(), 0)));
  }

  @Override
  public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
    return find(credentialId)
        .map(key -> Set.of(registered(credentialId, key.publicKey(), key.signCount())))
        .orElse(Set.of());
  }

  Optional<KnownKey> find(ByteArray credentialId) {
    return keys.stream()
        .filter(key -> new ByteArray(key.credentialId()).equals(credentialId))
        .findFirst();
  }

  static PublicKeyCredentialDescriptor described(byte[] credentialId) {
    return PublicKeyCredentialDescriptor.builder().id(new ByteArray(credentialId)).build();
  }

  private RegisteredCredential registered(ByteArray id, byte[] publicKey, long signCount) {
    return RegisteredCredential.builder()
        .credentialId(id)
        .userHandle(handle)
        .publicKeyCose(new ByteArray(publicKey))
        .signatureCount(signCount)
        .build();
  }
}
