package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.involvement.assessment.Assessments;
import org.contactpoint.involvement.assessment.Assessments.Holder;
import org.contactpoint.web.contact.Choice;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.record.LookForm;

/** "An assessment was done": when and whom to ask, a look over it; or taking it back. */
@Named
@RequestScoped
public class AssessmentPage extends LookForm {

  @Inject private Assessments assessments;
  @Inject private Problems problems;

  private boolean checking;

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** Whether there is none of the own team yet; a page that is posted is read before that. */
  public boolean isFree() {
    return getRecord() == null || getRecord().own() != null && !ownTeams();
  }

  /** Whether the own team has recorded one, and may take it back. */
  public boolean isRecorded() {
    return getRecord() == null || getRecord().own() != null && ownTeams();
  }

  private boolean ownTeams() {
    return getRecord().assessments().stream().anyMatch(RecordView.Assessment::own);
  }

  /** Whom to ask about it. */
  public List<Option> getHolders() {
    return Texts.options("holder", Stream.of(Holder.values()).map(Enum::name));
  }

  /** The words of who was chosen. */
  public String getHolderLabel() {
    return Option.label(getHolders(), typed("holder"));
  }

  /** The day, as it was looked over. */
  public LocalDate getDone() {
    return typedDay("done").orElse(null);
  }

  /** Shows the answers to be looked over; nothing is recorded yet. */
  public void check() {
    needPast(problems, "done", "assessment.future");
    problems.need(holder() != null, "holder", "assessment.empty");
    checking = !problems.isAny();
  }

  /** Goes back to the answers. */
  public void change() {
    checking = false;
  }

  /** Records it, or says what is wrong. */
  public String record() {
    return problems.attempt(
        () -> {
          assessments.record(getLook(), boxes("done"), holder(), typed(KEY));
          return done("ASSESSMENT_RECORD");
        });
  }

  /** Takes it back, or says why not. */
  public String takeBack() {
    return problems.attempt(
        () -> {
          assessments.takeBack(getLook());
          return done("ASSESSMENT_TAKE_BACK");
        });
  }

  private String done(String what) {
    return "/record.xhtml?faces-redirect=true&done=" + what + "&v=" + getLook();
  }

  private Holder holder() {
    return Choice.of(Holder.class, typed("holder"), null);
  }
}
