package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Right;
import org.contactpoint.involvement.contact.ContactsDue;
import org.contactpoint.involvement.due.OwnDue;
import org.contactpoint.people.emergency.Emergencies;

/** What waits for the reader, told on every page: numbers only. */
@Named
@RequestScoped
public class WhatWaits {

  @Inject private Frame frame;
  @Inject private PhaseGate gate;
  @Inject private ContactsDue contacts;
  @Inject private Emergencies emergencies;
  @Inject private OwnDue due;

  private Integer requests;
  private Integer explanations;
  private Integer children;

  /** Requests to get in touch that the reader may answer. */
  public int getRequests() {
    if (requests == null) {
      requests = may(Right.REACH_COLLEAGUES) ? contacts.waiting(frame.getCaller()) : 0;
    }
    return requests;
  }

  /** Emergencies that the reader has not explained yet. */
  public int getExplanations() {
    if (explanations == null) {
      explanations =
          may(Right.LOOK_UP_IN_EMERGENCY) ? emergencies.owed(frame.getCaller().accountId()) : 0;
    }
    return explanations;
  }

  /** Own children of whom the reader is to say something; counted anew by a visit to the list. */
  public int getChildren() {
    if (children == null) {
      children = may(Right.RECORD_INVOLVEMENT) ? due.waiting(frame.getCaller()).total() : 0;
    }
    return children;
  }

  /** The page of a failure asks nothing: what it would ask may be what has failed. */
  private boolean may(Right right) {
    Caller who = frame.getCaller();
    boolean failed =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestMap()
            .containsKey(RequestDispatcher.ERROR_STATUS_CODE);
    return who != null && !failed && !frame.getMenu().isEmpty() && gate.opens(right, who);
  }
}
