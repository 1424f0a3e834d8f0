package org.contactpoint.population;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step of the sandbox's job: organisations and staff. */
@Dependent
@Named("staffStep")
public class StaffStep extends AbstractBatchlet {

  @Inject private SandboxLoad load;

  @Override
  public String process() {
    load.state().ifPresent(load::staff);
    return "DONE";
  }
}
