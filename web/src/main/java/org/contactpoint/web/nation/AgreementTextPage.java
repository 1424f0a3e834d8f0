package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.people.agreement.AgreementTexts;
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Problems;

/** The texts of the agreement: proposes a new one, releases or withdraws the one that waits. */
@Named
@RequestScoped
public class AgreementTextPage extends CheckedForm {

  @Inject private AgreementTexts texts;
  @Inject private Problems problems;

  private AgreementTexts.Listing listing = new AgreementTexts.Listing(List.of(), null);

  /** Asks for the texts, before anything is rendered. */
  public void load() {
    listing = texts.list();
  }

  public AgreementTexts.Listing getListing() {
    return listing;
  }

  /** The paragraphs of the text that was typed, as they will be read. */
  public List<String> getPreview() {
    return new AgreementTexts.Proposal("", typed("words"), null, "").paragraphs();
  }

  /** The day as it was typed. */
  public LocalDate getFrom() {
    return typedDay("from").orElse(null);
  }

  @Override
  protected void judge() {
    texts.check(proposal());
  }

  @Override
  protected String act() {
    texts.propose(proposal());
    return next(Operation.AGREEMENT_TEXT_PROPOSE);
  }

  /** Publishes the text that waits. */
  public String release() {
    return problems.attempt(
        () -> {
          texts.release(typed("version"), typed(KEY));
          return next(Operation.AGREEMENT_TEXT_RELEASE);
        });
  }

  /** Takes the text that waits away. */
  public String withdraw() {
    return problems.attempt(
        () -> {
          texts.withdraw(typed("version"), typed(KEY));
          return next(Operation.AGREEMENT_TEXT_WITHDRAW);
        });
  }

  private static String next(Operation done) {
    return "/agreementtext.xhtml?faces-redirect=true&done=" + done;
  }

  private AgreementTexts.Proposal proposal() {
    return new AgreementTexts.Proposal(typed("version"), typed("words"), boxes("from"), typed(KEY));
  }
}
