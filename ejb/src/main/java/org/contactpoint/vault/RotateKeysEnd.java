package org.contactpoint.vault;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Destroys the old wrapping keys, then seals long-lived rows of other rooms anew. */
@Dependent
@Named
public class RotateKeysEnd extends AbstractBatchlet {

  @Inject private Rotation rotation;
  private volatile boolean stopped;

  @Override
  public String process() {
    rotation.finish();
    long sealed = 0;
    int some = rotation.reseal();
    while (some > 0 && !stopped) {
      sealed += some;
      some = rotation.reseal();
    }
    rotation.tidy();
    return "sealed anew " + sealed;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
