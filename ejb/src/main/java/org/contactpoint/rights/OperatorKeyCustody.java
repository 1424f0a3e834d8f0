package org.contactpoint.rights;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.IndexNumbers;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Noting;
import org.contactpoint.vault.Destruction;
import org.contactpoint.vault.DestructionCertificate;
import org.contactpoint.vault.KeyInventory;
import org.contactpoint.vault.KeyStanding;

/** The operator's custody of the keys; the work is done in the vault. */
@Stateless
@PermitAll
public class OperatorKeyCustody implements KeyCustody {

  private static final int TEXT = 200;

  @Inject private KeyInventory inventory;
  @Inject private RotationJob job;
  @Inject private Destruction destruction;
  @Inject private IndexNumbers numbers;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.KEYS_VIEW)
  public KeyStanding standing() {
    return inventory.standing();
  }

  @Override
  @Guarded(Operation.KEYS_ROTATE)
  public long rotate(String why) {
    noting.reason("KEYS_ROTATE", checked("why", why));
    return job.start();
  }

  @Override
  @Guarded(Operation.KEYS_VIEW)
  public Progress progress(long execution) {
    return job.progress(execution);
  }

  @Override
  @Guarded(Operation.KEYS_ROTATE)
  public void stop(long execution, String why) {
    noting.reason("KEYS_ROTATE", checked("why", why));
    job.stop(execution);
  }

  @Override
  @Guarded(Operation.RECORD_DESTROY)
  public DestructionCertificate destroy(String indexNumber, Ground ground, String text) {
    noting.reason(ground.name(), checked("text", text));
    IndexNumber number =
        IndexNumber.parse(indexNumber)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "indexNumber", "Enter the ten digits of the index number, all of them."));
    ChildId child = numbers.find(number).orElseThrow(NotFound::new);
    noting.subjects(List.of(child));
    noting.change();
    return destruction.destroy(child);
  }

  @Override
  @Guarded(Operation.KEYS_VIEW)
  public DestructionCertificate certificate(long entry) {
    return destruction.certificate(entry).orElseThrow(NotFound::new);
  }

  private static String checked(String field, String text) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty() || stripped.length() > TEXT) {
      throw new InvalidInput(field, "Say why in 1 to " + TEXT + " characters.");
    }
    return stripped;
  }
}
