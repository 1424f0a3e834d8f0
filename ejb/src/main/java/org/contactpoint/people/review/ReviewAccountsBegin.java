package org.contactpoint.people.review;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a night, or goes on with one that was interrupted. */
@Dependent
@Named
public class ReviewAccountsBegin extends AbstractBatchlet {

  @Inject private NightlyLook look;

  @Override
  public String process() {
    look.begin();
    return "begun";
  }
}
