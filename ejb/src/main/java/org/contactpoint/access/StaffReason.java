package org.contactpoint.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The coded reasons for changing the state of an account or of an organisation (F060, F054). */
public enum StaffReason {
  UNDER_INQUIRY("Under inquiry", Operation.STAFF_SUSPEND),
  MISUSE_SUSPECTED("Misuse suspected", Operation.STAFF_SUSPEND),
  CREDENTIAL_LOST("Password or code generator lost or stolen", Operation.STAFF_SUSPEND),
  AWAY("Away for a long time", Operation.STAFF_SUSPEND),
  ASKED_BY_MANAGER("The person's manager asked for it", Operation.STAFF_SUSPEND),
  INQUIRY_CLOSED("Inquiry closed, nothing found", Operation.STAFF_REINSTATE),
  CREDENTIAL_REPLACED("Password or code generator replaced", Operation.STAFF_REINSTATE),
  BACK_AT_WORK("Back at work", Operation.STAFF_REINSTATE),
  SUSPENDED_BY_MISTAKE("Suspended by mistake", Operation.STAFF_REINSTATE),
  LEFT("Has left the organisation", Operation.STAFF_CLOSE),
  ACCESS_NOT_NEEDED("The job no longer needs access", Operation.STAFF_CLOSE),
  MISUSE_FOUND("Misuse found", Operation.STAFF_CLOSE),
  KEY_LOST("Security key lost or stolen", Operation.KEY_TICKET_ISSUE),
  KEY_BROKEN("Security key broken, or switched off", Operation.KEY_TICKET_ISSUE),
  FIRST_KEY("First security key", Operation.KEY_TICKET_ISSUE),
  TICKET_KEY_LOST("Security key lost or stolen", Operation.TICKET_ASK),
  TICKET_KEY_BROKEN("Security key broken, or switched off", Operation.TICKET_ASK),
  TICKET_FIRST_KEY("First security key", Operation.TICKET_ASK),
  TICKET_INVITATION("The invitation was not used in time, or lost", Operation.TICKET_ASK),
  PERSON_SEEN("I have seen the person myself", Operation.TICKET_RELEASE),
  PERSON_VOUCHED("Somebody whom I know has seen the person", Operation.TICKET_RELEASE),
  PERSON_NOT_SURE("It is not sure who it is", Operation.TICKET_REFUSE),
  PERSON_DID_NOT_ASK("The person did not ask for it", Operation.TICKET_REFUSE),
  TICKET_BY_MISTAKE("Asked for by mistake", Operation.TICKET_REFUSE),
  DELEGATE_LEAVE("On leave", Operation.DELEGATION_ASK),
  DELEGATE_ILL("Ill or in hospital", Operation.DELEGATION_ASK),
  DELEGATE_OTHER_WORK("Other work for a time", Operation.DELEGATION_ASK),
  DELEGATE_SPOKEN("I have spoken with both of them", Operation.DELEGATION_CONFIRM),
  DELEGATE_VOUCHED("Their manager has confirmed it", Operation.DELEGATION_CONFIRM),
  DELEGATE_NOT_SUITED("The person is not the right one for it", Operation.DELEGATION_REFUSE),
  DELEGATE_NOT_NEEDED("It is not needed, or no longer", Operation.DELEGATION_REFUSE),
  DELEGATE_NOT_SURE("It is not sure that they asked for it", Operation.DELEGATION_REFUSE),
  DELEGATE_BACK("Back at work", Operation.DELEGATION_END_OWN),
  DELEGATE_CANNOT("The person cannot do it", Operation.DELEGATION_END_OWN),
  DELEGATE_BY_MISTAKE("Handed over by mistake", Operation.DELEGATION_END_OWN),
  LOOKED_INTO("Looked into, and in order", Operation.ALERT_ACKNOWLEDGE),
  SPOKEN_WITH("Spoken with the person and the manager", Operation.ALERT_ACKNOWLEDGE),
  INQUIRY_BEGUN("An inquiry has begun", Operation.ALERT_ACKNOWLEDGE),
  SAFEGUARDING_OVER("The work no longer needs it", Operation.SAFEGUARDING_WITHDRAW),
  SAFEGUARDING_MISUSED("It was misused", Operation.SAFEGUARDING_WITHDRAW),
  EMERGENCY_RIGHT("It was an emergency", Operation.EMERGENCY_REVIEW),
  EMERGENCY_MISTAKE("It was none, and I have spoken with the person", Operation.EMERGENCY_REVIEW),
  EMERGENCY_MISUSED("It was none: the right is withdrawn", Operation.EMERGENCY_REVIEW),
  EMERGENCY_CLEARED("Looked into again, and cleared up", Operation.EMERGENCY_GIVE_BACK),
  EMERGENCY_TRAINED("The person has been trained again", Operation.EMERGENCY_GIVE_BACK),
  WORK_NEEDS_MORE("The work needs more today", Operation.QUOTA_RELEASE),
  MAJOR_INCIDENT("A major incident or many new children", Operation.QUOTA_RELEASE),
  LOOKED_ROUTINE("I check from time to time", Operation.WHO_LOOKED),
  LOOKED_FAMILY("The child or the family asked", Operation.WHO_LOOKED),
  LOOKED_CONCERN("Something seems to be wrong", Operation.WHO_LOOKED),
  WORRY_UNKNOWN("I know no work of this person with the child", Operation.LOOK_WORRY),
  WORRY_RELATED("The person may know the family privately", Operation.LOOK_WORRY),
  WORRY_OFTEN("The person looked more often than seems needed", Operation.LOOK_WORRY),
  INVITATION_OVER("The invitation was not used in time", Operation.INVITATION_RENEW),
  INVITATION_LOST("The invitation was lost or not noted down", Operation.INVITATION_RENEW),
  EVIDENCE_SEEN("All evidence seen and in order", Operation.USER_REQUEST_APPROVE),
  EVIDENCE_CONFIRMED("Evidence confirmed by who keeps it", Operation.USER_REQUEST_APPROVE),
  IDENTITY_DOUBTFUL("The proof of identity is not enough", Operation.USER_REQUEST_REFUSE),
  CHECK_NOT_ENOUGH("The record check is not in order", Operation.USER_REQUEST_REFUSE),
  TRAINING_NOT_DONE("The training is not done", Operation.USER_REQUEST_REFUSE),
  NO_NEED_SEEN("The job does not need access", Operation.USER_REQUEST_REFUSE),
  KNOWN_PERSON("The person has an account already", Operation.USER_REQUEST_REFUSE),
  NO_LONGER_WANTED("The account is no longer needed", Operation.USER_REQUEST_WITHDRAW),
  ASKED_WRONGLY("Something in it is wrong", Operation.USER_REQUEST_WITHDRAW),
  NOT_CONFIRMED("Nobody confirmed that it is still needed", Operation.ACCOUNT_REVIEW),
  DORMANT("Not used for a long time", Operation.ACCOUNT_REVIEW),
  SECURITY_INCIDENT("A security incident", Operation.ORGANISATION_SUSPEND),
  POLICY_NOT_KEPT("Its policies are not kept", Operation.ORGANISATION_SUSPEND),
  ORGANISATION_ASKED("The organisation asked for it", Operation.ORGANISATION_SUSPEND),
  PUT_RIGHT("What was wrong has been put right", Operation.ORGANISATION_REINSTATE),
  ORGANISATION_BY_MISTAKE("Suspended by mistake", Operation.ORGANISATION_REINSTATE);

  private final String label;
  private final Operation operation;

  StaffReason(String label, Operation operation) {
    this.label = label;
    this.operation = operation;
  }

  /** A few words for the radio button and the history. */
  public String label() {
    return label;
  }

  /** The reasons for which an operation may be done, in the order of the page. */
  public static List<StaffReason> of(Operation operation) {
    return Arrays.stream(values()).filter(reason -> reason.operation == operation).toList();
  }

  /** The reason of a code, if it is one for this operation. */
  public static Optional<StaffReason> read(Operation operation, String code) {
    return of(operation).stream().filter(reason -> reason.name().equals(code)).findFirst();
  }

  /** The label of a code, or the code itself when it is none. */
  public static String label(String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.name().equals(code))
        .map(StaffReason::label)
        .findFirst()
        .orElse(code);
  }
}
