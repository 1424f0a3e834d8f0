package org.contactpoint.rights;

import org.contactpoint.vault.DestructionCertificate;
import org.contactpoint.vault.KeyStanding;

/** What the operator who keeps the keys may do. None of it shows anything of a child. */
public interface KeyCustody {

  /** How the keys stand; checks every signature of the log of destructions. */
  KeyStanding standing();

  /**
   * Starts the rotation of the wrapping keys as a job, or goes on with one that was interrupted.
   *
   * @param why in a few words, for the ledger
   * @return the job's execution, to ask after
   * @throws org.contactpoint.kernel.Conflict while a rotation is running
   */
  long rotate(String why);

  /** How far the rotation is. */
  Progress progress(long execution);

  /**
   * Stops a rotation at the end of its current chunk; both epochs stay until it is started again.
   *
   * @throws org.contactpoint.kernel.Conflict when it is not running
   */
  void stop(long execution, String why);

  /**
   * Destroys one record for good.
   *
   * @param indexNumber as written, with or without hyphens
   * @param ground why it may be destroyed
   * @param text 1 to 200 characters, such as the number of the order; sealed in the ledger
   * @throws org.contactpoint.kernel.InvalidInput for what cannot be read
   * @throws org.contactpoint.kernel.NotFound when there is no such record
   */
  DestructionCertificate destroy(String indexNumber, Ground ground, String text);

  /**
   * A destruction's certificate as it stands today.
   *
   * @param entry number of the entry in the log of destructions
   * @throws org.contactpoint.kernel.NotFound when that entry is no destruction
   */
  DestructionCertificate certificate(long entry);

  /** Why a record may be destroyed. */
  enum Ground {
    RETENTION_ENDED,
    ORDER_OF_COURT,
    SHOULD_NEVER_HAVE_BEEN_RECORDED,
    SIGNPOSTING_ENDED
  }

  /**
   * How far a job is.
   *
   * @param status of Jakarta Batch, such as {@code STARTED} or {@code COMPLETED}
   * @param done keys that it has wrapped anew
   * @param left keys that are still of an older epoch
   */
  record Progress(String status, long done, long left) {}
}
