package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;

/** The lock between those who store new keys and the one who destroys an old wrapping key. */
@ApplicationScoped
class KeyEpochRepository extends KeySchemaRepository {

  /** Until the transaction ends, no rotation can end; to be called before the ring is asked for. */
  void share() {
    number("SELECT id FROM @.key_epoch WHERE id = 1 LOCK IN SHARE MODE");
  }

  /** Waits until nobody is storing a new key, and lets nobody begin until the transaction ends. */
  void hold() {
    number("SELECT id FROM @.key_epoch WHERE id = 1 FOR UPDATE");
  }
}
