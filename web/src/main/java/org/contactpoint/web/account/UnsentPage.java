package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.people.Drafts;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.security.LookPages;
import org.contactpoint.web.security.UnsentPost;

/**
 * What the person was sending when the session ended: the way back into its form, or, where the
 * page belonged to that session, what was written, to be copied.
 */
@Named
@RequestScoped
public class UnsentPage {

  /** A look at a child ends with its session; its pages can only be reached by a new one. */
  private static final Set<String> OF_A_LOOK = Set.of("/reason.xhtml", "/change.xhtml");

  /** Shorter than this it is quicker typed than copied. */
  private static final int WORTH_COPYING = 15;

  @Inject private Drafts drafts;

  private Drafts.Draft kept;

  /** Whether something is kept; asked before the form's own button is looked for, too. */
  public boolean isAny() {
    return kept().isPresent();
  }

  private Optional<Drafts.Draft> kept() {
    if (kept == null) {
      kept = drafts.load(Drafts.INTERRUPTED, Drafts.LAST).orElse(null);
    }
    return Optional.ofNullable(kept);
  }

  /** Whether the form can be opened again as it was. */
  public boolean isOpens() {
    return kept()
        .map(UnsentPost::page)
        .filter(page -> !OF_A_LOOK.contains(page.split("\\?", 2)[0]))
        .filter(page -> !LookPages.isOne(page))
        .isPresent();
  }

  /** The form's address, which brings back what was typed. */
  public String getForm() {
    String page = kept().map(UnsentPost::page).orElse("/index.xhtml");
    return page.substring(1) + (page.contains("?") ? "&" : "?") + "kept=last";
  }

  /** What the form's page is called; empty where its name depends on more than the page. */
  public String getFormTitle() {
    return kept()
        .map(UnsentPost::page)
        .map(page -> Texts.orNone(page.replaceFirst("^/(\\w+)\\.xhtml.*$", "$1.title")))
        .orElse("");
  }

  /** Texts that the person wrote. */
  public List<String> getWritten() {
    return kept().map(UnsentPost::fields).stream()
        .flatMap(fields -> fields.values().stream())
        .filter(text -> text.length() >= WORTH_COPYING && text.strip().contains(" "))
        .filter(text -> !Texts.isOurs(text))
        .toList();
  }

  /** Throws it away. */
  public String discard() {
    drafts.discard(Drafts.INTERRUPTED, Drafts.LAST);
    return "/index.xhtml?faces-redirect=true";
  }
}
