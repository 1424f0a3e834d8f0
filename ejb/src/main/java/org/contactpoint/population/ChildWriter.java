package org.contactpoint.population;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes a chunk of children and how far the load is, in the chunk's transaction. */
@Dependent
@Named("childWriter")
public class ChildWriter extends AbstractItemWriter {

  @Inject private SandboxLoad load;

  @Override
  public void writeItems(List<Object> items) {
    load.next(items.stream().map(SyntheticChild.class::cast).toList());
  }
}
