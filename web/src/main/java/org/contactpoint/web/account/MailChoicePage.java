package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.involvement.notice.NewsMails;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** Whether one is told by mail that there is news of one's children. */
@Named
@RequestScoped
public class MailChoicePage extends TypedForm {

  private static final String WANTED = "wanted";

  @Inject private NewsMails mails;
  @Inject private Problems problems;

  private boolean sends;

  /** Asks what was chosen, before anything is rendered. */
  public void load() {
    NewsMails.Choice choice = mails.view();
    sends = choice.sends();
    getTyped().putIfAbsent(WANTED, choice.wanted() ? "yes" : "no");
  }

  /** Whether this installation sends mail at all. */
  public boolean isSends() {
    return sends;
  }

  public List<Option> getAnswers() {
    return Texts.options("mailchoice", Stream.of("yes", "no"));
  }

  /** Keeps the choice, or says that there is none. */
  public String save() {
    problems.need(List.of("yes", "no").contains(typed(WANTED)), WANTED, "mailchoice.empty");
    if (problems.isAny()) {
      return null;
    }
    mails.choose(typed(WANTED).equals("yes"));
    return "/myaccount.xhtml?faces-redirect=true&done=NOTICE_MAIL_CHOOSE";
  }
}
