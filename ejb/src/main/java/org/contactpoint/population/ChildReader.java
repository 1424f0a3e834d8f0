package org.contactpoint.population;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;

/**
 * Makes the children that are still missing. Where to begin is read from the database, not from the
 * batch runtime's checkpoint: the one moves with the children in their transaction, the other lies
 * in the server's own files and is lost with them.
 */
@Dependent
@Named("childReader")
public class ChildReader extends AbstractItemReader {

  @Inject private SandboxLoad load;

  private Iterator<SyntheticChild> rest = Collections.emptyIterator();

  @Override
  public void open(Serializable checkpoint) {
    load.state()
        .filter(s -> !s.complete())
        .ifPresent(s -> rest = s.population().children(s.loaded(), s.total()).iterator());
  }

  @Override
  public SyntheticChild readItem() {
    return rest.hasNext() ? rest.next() : null;
  }
}
