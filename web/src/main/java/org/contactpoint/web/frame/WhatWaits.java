package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Right;
import org.contactpoint.involvement.contact.ContactsDue;
import org.contactpoint.people.emergency.Emergencies;

/** What waits for the reader, told on every page: numbers only. */
@Named
@RequestScoped
public class WhatWaits {

  @Inject private Frame frame;
  @Inject private PhaseGate gate;
  @Inject private ContactsDue contacts;
  @Inject private Emergencies emergencies;

  private Integer requests;
  private Integer explanations;

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

  private boolean may(Right right) {
    Caller who = frame.getCaller();
    return who != null && !frame.getMenu().isEmpty() && gate.opens(right, who);
  }
}
