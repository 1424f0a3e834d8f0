package org.contactpoint.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Binds the state of a page to that page. Faces itself asks only whether the session knows the
 * state: that of one page would be good for a post to any other. A state of elsewhere is treated as
 * one that is not known: the page has expired.
 */
public class PageBoundState extends ViewHandlerWrapper {

  private static final String PAGE = "contactpoint.page";

  /** Stands before the container's own view handler. */
  public PageBoundState(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void renderView(FacesContext context, UIViewRoot page) throws IOException {
    page.getAttributes().put(PAGE, page.getViewId());
    super.renderView(context, page);
  }

  @Override
  public UIViewRoot restoreView(FacesContext context, String viewId) {
    UIViewRoot page = super.restoreView(context, viewId);
    return page == null || viewId.equals(page.getAttributes().get(PAGE)) ? page : null;
  }
}
