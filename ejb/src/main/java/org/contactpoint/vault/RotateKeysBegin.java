package org.contactpoint.vault;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes the next wrapping epoch, unless an interrupted rotation has made it already. */
@Dependent
@Named
public class RotateKeysBegin extends AbstractBatchlet {

  @Inject private Rotation rotation;

  @Override
  public String process() {
    return "epoch " + rotation.begin();
  }
}
