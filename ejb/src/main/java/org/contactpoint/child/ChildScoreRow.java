package org.contactpoint.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of the small part that search opens; also the row that is locked to change a record. */
@Entity
@Table(name = "child_score")
public class ChildScoreRow {

  @Id
  @Column(name = "child_id")
  private long childId;

  @Version private long version;

  private byte[] sealed;

  /** For JPA. */
  protected ChildScoreRow() {}

  long childId() {
    return childId;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
