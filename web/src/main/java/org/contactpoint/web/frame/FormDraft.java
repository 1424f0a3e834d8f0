package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.Drafts;
import org.contactpoint.web.security.SentFields;

/**
 * What was typed into the form of this page and not sent. A page that is opened offers it; the form
 * carries its name and version ({@link SentDraft}), by which {@link DraftServlet} keeps what is
 * typed and {@link DraftEnd} drops it once it has been sent. A page names its form only after its
 * own guard has let the reader in, so nothing is offered to who may not see the page.
 */
@Named
@RequestScoped
public class FormDraft {

  /** In the address of who goes on with what was begun. */
  private static final String GO_ON = "begun";

  private static final String QUESTION = "begun-form";

  @Inject private Drafts drafts;
  @Inject private HttpServletRequest request;

  private SentDraft named = SentDraft.NONE;
  private Instant begun;
  private boolean elsewhere;

  /**
   * The page has one form of this name; who goes on with what was begun finds it filled in.
   *
   * @param typed the values of the form
   */
  void about(Map<String, String> typed, Operation leads, String name) {
    SentDraft sent = SentDraft.of(request);
    if (sent.any()) {
      named = named.any() ? named : sent;
      return;
    }
    Optional<Drafts.Draft> found = drafts.load(leads.name(), name);
    named = new SentDraft(leads.name(), name, found.map(Drafts.Draft::version).orElse(0L));
    if (found.isPresent() && has(GO_ON)) {
      typed.putAll(SentFields.read(found.get().content()));
    } else if (!has(KeptTyping.MARK)) {
      begun = found.map(Drafts.Draft::begun).orElse(null);
    }
  }

  /** The name and version that the form carries. */
  public SentDraft getNamed() {
    return named;
  }

  /** Whether to ask if the reader goes on with what was begun; the form waits for the answer. */
  public boolean isOffered() {
    return begun != null;
  }

  /** Whether the question is on the page, or is being answered by this request. */
  public boolean isAsking() {
    return isOffered() || has(QUESTION);
  }

  public Instant getBegun() {
    return begun;
  }

  /** Whether another window has kept something later, so that this one keeps nothing. */
  public boolean isElsewhere() {
    return elsewhere;
  }

  public LocalDate getDay() {
    return begun == null ? null : LocalDate.ofInstant(begun, ProductClock.LONDON);
  }

  /** Opens the page anew; {@link DraftEnd} throws away what was begun. */
  public String discard() {
    return request.getServletPath() + "?faces-redirect=true&includeViewParams=true&done=DRAFT_GONE";
  }

  /** What the form holds has been kept, or another window has kept something later. */
  void kept(SentDraft now, boolean later) {
    named = now;
    elsewhere = later;
  }

  private boolean has(String field) {
    return request.getParameter(field) != null;
  }
}
