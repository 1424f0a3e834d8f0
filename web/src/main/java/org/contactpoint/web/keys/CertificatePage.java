package org.contactpoint.web.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HexFormat;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.rights.KeyCustody;
import org.contactpoint.vault.DestructionCertificate;

/** The certificate of one destruction, as it stands today; asked for later, more steps are done. */
@Named
@RequestScoped
public class CertificatePage {

  @Inject private KeyCustody custody;

  private Long entry;
  private DestructionCertificate certificate;

  /** Number of the entry in the log of destructions. */
  public Long getEntry() {
    return entry;
  }

  public void setEntry(Long entry) {
    this.entry = entry;
  }

  /**
   * Asks for the certificate, before anything is rendered.
   *
   * @throws NotFound when there is none of that number
   */
  public void load() {
    if (entry == null) {
      throw new NotFound();
    }
    certificate = custody.certificate(entry);
  }

  public DestructionCertificate getCertificate() {
    return certificate;
  }

  /** The signature as hexadecimal digits in groups of eight, to compare with the log. */
  public String getSignature() {
    return certificate == null
        ? ""
        : HexFormat.of().formatHex(certificate.signature()).replaceAll("(.{8})(?=.)", "$1 ");
  }
}
