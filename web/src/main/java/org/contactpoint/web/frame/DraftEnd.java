package org.contactpoint.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.people.Drafts;

/**
 * Drops the draft of a form that has been sent and led on, and keeps what a form holds that is
 * shown again, to be looked over or put right. Decided here for every form.
 */
public class DraftEnd extends ConfigurableNavigationHandlerWrapper {

  /** Stands before the handler that is there. */
  public DraftEnd(ConfigurableNavigationHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handleNavigation(FacesContext context, String fromAction, String outcome) {
    settle(context, outcome != null);
    getWrapped().handleNavigation(context, fromAction, outcome);
  }

  @Override
  public void handleNavigation(
      FacesContext context, String fromAction, String outcome, String toFlow) {
    settle(context, outcome != null);
    getWrapped().handleNavigation(context, fromAction, outcome, toFlow);
  }

  /** What was done needs no draft any more, even where the draft cannot be dropped just now. */
  private static void settle(FacesContext context, boolean leadsOn) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    SentDraft sent = SentDraft.of(request);
    if (!sent.any()) {
      return;
    }
    Drafts drafts = CDI.current().select(Drafts.class).get();
    FormDraft shown = CDI.current().select(FormDraft.class).get();
    try {
      if (leadsOn) {
        drafts.discard(sent.operation(), sent.page());
      } else {
        shown.kept(sent.save(drafts, request), false);
      }
    } catch (ContactPointException notKept) {
      shown.kept(sent, notKept instanceof Conflict);
    }
  }
}
