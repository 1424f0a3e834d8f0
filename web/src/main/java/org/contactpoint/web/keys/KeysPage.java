package org.contactpoint.web.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.rights.KeyCustody;
import org.contactpoint.vault.KeyStanding;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** How the keys stand, and the change of the wrapping key. */
@Named
@RequestScoped
public class KeysPage extends TypedForm {

  @Inject private KeyCustody custody;
  @Inject private Problems problems;

  private Long job;
  private KeyStanding standing;
  private KeyCustody.Progress progress;

  /** The number of the running change, or null. */
  public Long getJob() {
    return job;
  }

  public void setJob(Long job) {
    this.job = job;
  }

  /** Asks how the keys stand, before anything is rendered. */
  public void load() {
    standing = custody.standing();
    progress = job == null ? null : custody.progress(job);
  }

  public KeyStanding getStanding() {
    return standing;
  }

  /** How far the change is, or null when none was asked after. */
  public KeyCustody.Progress getProgress() {
    return progress;
  }

  /** Starts the change of the wrapping key and leads to its progress. */
  public String rotate() {
    return problems.attempt(() -> progressOf(custody.rotate(typed("why"))));
  }

  /** Stops the change after its present step; it can be gone on with. */
  public String stop() {
    return problems.attempt(
        () -> {
          custody.stop(job, typed("why"));
          return progressOf(job);
        });
  }

  private static String progressOf(long execution) {
    return "/keys.xhtml?faces-redirect=true&j=" + execution;
  }
}
