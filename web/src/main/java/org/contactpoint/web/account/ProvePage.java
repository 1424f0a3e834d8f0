package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.OwnProof;
import org.contactpoint.people.SecondStep;
import org.contactpoint.web.frame.Frame;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.FreshProof;

/** Asks for the second factor once more, then leads back to where it was needed. */
@Named
@RequestScoped
public class ProvePage extends TypedForm {

  @Inject private OwnProof proof;
  @Inject private FreshProof fresh;
  @Inject private Frame frame;
  @Inject private Problems problems;
  @Inject private SecondStep steps;

  private String from;
  private String question;

  /** The page of ours that asked for it. */
  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  /** Puts the question, before anything is rendered. */
  public void load() {
    question = proof.ask().orElse(null);
  }

  /** The question for the browser, or null when the person has no key. */
  public String getQuestion() {
    return question;
  }

  /** Whether a code will do. */
  public boolean isCodes() {
    return frame.isLimited();
  }

  /** Whether nobody comes in by code without a PIN. */
  public boolean isPinNeeded() {
    return steps.pinNeeded();
  }

  /** Proves with a key. */
  public String key() {
    return end(proof.key(getTyped().getOrDefault("response", "")), "use-key");
  }

  /** Proves with a code. */
  public String code() {
    return end(proof.code(typed("code"), typed("pin")), "code");
  }

  private String end(boolean right, String field) {
    if (!right) {
      problems.add(new Problem(field, Texts.of("prove.wrong")));
      return null;
    }
    return fresh.back(from);
  }
}
