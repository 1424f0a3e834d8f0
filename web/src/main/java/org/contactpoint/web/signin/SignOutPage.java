package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Signs out. */
@Named
@RequestScoped
public class SignOutPage {

  /** Ends the session; the mechanism also ends it in the database. */
  public String leave() throws ServletException {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    request.logout();
    return "/signout.xhtml?faces-redirect=true";
  }
}
