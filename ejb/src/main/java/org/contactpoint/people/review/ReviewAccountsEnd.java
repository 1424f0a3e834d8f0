package org.contactpoint.people.review;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends the night and reports what came of it. */
@Dependent
@Named
public class ReviewAccountsEnd extends AbstractBatchlet {

  @Inject private NightlyLook look;

  @Override
  public String process() {
    return look.end();
  }
}
