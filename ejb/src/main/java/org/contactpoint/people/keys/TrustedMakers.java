package org.contactpoint.people.keys;

import com.yubico.webauthn.attestation.AttestationTrustSource;
import com.yubico.webauthn.data.ByteArray;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The makers of security keys that this installation trusts: the roots of their attestation, one
 * PEM file named by {@code contactpoint.keys.roots}. LIVE takes no key of anybody else.
 */
@ApplicationScoped
public class TrustedMakers implements AttestationTrustSource {

  @Inject
  @ConfigProperty(name = "contactpoint.keys.roots")
  private Optional<String> file;

  private Set<X509Certificate> roots = Set.of();

  /** For the container. */
  public TrustedMakers() {
    file = Optional.empty();
  }

  TrustedMakers(Path pem) {
    file = Optional.of(pem.toString());
    read();
  }

  @PostConstruct
  void read() {
    if (file.isEmpty()) {
      return;
    }
    try (InputStream in = Files.newInputStream(Path.of(file.get()))) {
      roots =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException(
          "contactpoint.keys.roots names no readable file of certificates.", e);
    }
  }

  /** Whether any maker is trusted: only then is a key asked who made it. */
  boolean any() {
    return !roots.isEmpty();
  }

  @Override
  public TrustRootsResult findTrustRoots(
      List<X509Certificate> attestation, Optional<ByteArray> model) {
    // Makers publish no lists of revoked attestation certificates that could be asked for here.
    return TrustRootsResult.builder().trustRoots(roots).enableRevocationChecking(false).build();
  }
}
