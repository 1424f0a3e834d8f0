package org.contactpoint.vault;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Wraps a chunk of children's keys anew, in the chunk's transaction. */
@Dependent
@Named
public class RotateKeysWriter extends AbstractItemWriter {

  @Inject private Rotation rotation;

  @Override
  public void writeItems(List<Object> items) {
    rotation.rewrap(items.stream().map(WrappedKey.class::cast).toList());
  }
}
