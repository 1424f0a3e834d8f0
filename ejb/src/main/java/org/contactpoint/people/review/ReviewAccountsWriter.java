package org.contactpoint.people.review;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Judges a chunk of accounts and does what follows, in the chunk's transaction. */
@Dependent
@Named
public class ReviewAccountsWriter extends AbstractItemWriter {

  @Inject private NightlyLook look;

  @Override
  public void writeItems(List<Object> items) {
    look.judge(items.stream().map(ReviewRepository.Looked.class::cast).toList());
  }
}
