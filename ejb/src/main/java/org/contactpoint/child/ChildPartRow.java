package org.contactpoint.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;

/** A sealed part of a record. What kind of part it is stands inside the seal. */
@Entity
@Table(name = "child_part")
@IdClass(ChildPartRow.Key.class)
public class ChildPartRow {

  /** The golden record's part; every other part has a random id. */
  static final long GOLDEN = 1;

  @Id
  @Column(name = "child_id")
  private long childId;

  @Id
  @Column(name = "part_id")
  private long partId;

  @Version private long version;

  private byte[] sealed;

  /** For JPA. */
  protected ChildPartRow() {}

  ChildPartRow(long childId, long partId, byte[] sealed) {
    this.childId = childId;
    this.partId = partId;
    this.sealed = sealed.clone();
  }

  long childId() {
    return childId;
  }

  long partId() {
    return partId;
  }

  long version() {
    return version;
  }

  byte[] sealed() {
    return sealed.clone();
  }

  void reseal(byte[] bytes) {
    sealed = bytes.clone();
  }

  /** The key of a part. A plain class: JPA 3.1 takes no record here. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private long childId;
    private long partId;

    /** For JPA. */
    public Key() {}

    Key(long childId, long partId) {
      this.childId = childId;
      this.partId = partId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.childId == childId && key.partId == partId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(childId, partId);
    }
  }
}
