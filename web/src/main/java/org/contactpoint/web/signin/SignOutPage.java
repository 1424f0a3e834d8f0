package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.contactpoint.web.frame.Texts;

/** Signs out, and says so, with the reason where the person did not ask for it. */
@Named
@RequestScoped
public class SignOutPage {

  /** Ends the session; the mechanism also ends it in the database. */
  public String leave() throws ServletException {
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    request.logout();
    return "/signout.xhtml?faces-redirect=true";
  }

  /** Why the session ended, or an empty text. */
  public String getWhy() {
    return Texts.orNone("signout." + external().getRequestParameterMap().get("why"));
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
