package org.contactpoint.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.joining.OwnJoining;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.FreshProof;

/** What one owes before anything else opens: first the agreement, then the training. */
@Named
@RequestScoped
public class AgreementPage extends TypedForm {

  @Inject private OwnJoining joining;
  @Inject private Problems problems;
  @Inject private FreshProof ways;

  private String from;
  private OwnJoining.Owed owed;

  /** The page of ours that was wanted. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** Asks what is owed, before anything is rendered. */
  public void load() {
    owed = joining.owed();
  }

  public OwnJoining.Owed getOwed() {
    return owed;
  }

  /** Signs; the training is next where it is owed. */
  public String sign() {
    return problems.attempt(
        () -> {
          joining.sign(typed("version"), Boolean.parseBoolean(typed("agreed")));
          return joining.owed().training()
              ? "/agreement.xhtml?faces-redirect=true&includeViewParams=true"
              : ways.back(from);
        });
  }

  /** Confirms the training; then everything is open. */
  public String confirm() {
    return problems.attempt(
        () -> {
          joining.confirm(Boolean.parseBoolean(typed("done")));
          return ways.back(from);
        });
  }
}
