package org.contactpoint.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * The operation catalogue: everything that can be asked of the product, once. Guard, menus, rights
 * document and generated tests are made from it, so an operation that is not here cannot be called.
 */
public enum Operation {
  SIGN_IN_PASSWORD(Right.NOT_SIGNED_IN, false),
  SIGN_IN_CODE(Right.NOT_SIGNED_IN, false),
  SIGN_IN_KEY_ASK(Right.NOT_SIGNED_IN, false),
  SIGN_IN_KEY(Right.NOT_SIGNED_IN, false),
  SIGN_IN_TICKET(Right.NOT_SIGNED_IN, false),
  SIGN_IN_TICKET_INVITE(Right.NOT_SIGNED_IN, false),
  SIGN_IN_TICKET_KEY(Right.NOT_SIGNED_IN, false),
  SIGN_IN_NEW_PASSWORD(Right.NOT_SIGNED_IN, false),
  SIGN_IN_INVITATION(Right.NOT_SIGNED_IN, false),
  SIGN_IN_CODE_INVITE(Right.NOT_SIGNED_IN, false),
  SIGN_IN_CODE_MAKE(Right.NOT_SIGNED_IN, false),
  SIGN_OUT(Right.OWN_ACCOUNT, false),
  SESSION_KEEP_ALIVE(Right.OWN_ACCOUNT, false),
  PAGE_REFUSED(Right.OWN_ACCOUNT, false),
  KEEP_DRAFT(Right.OWN_ACCOUNT, false),
  PROFILE_VIEW_OWN(Right.OWN_ACCOUNT, false),
  PROFILE_KEEP_OWN(Right.OWN_ACCOUNT, false),
  SECURITY_KEY_LIST(Right.OWN_ACCOUNT, false),
  SECURITY_KEY_INVITE(Right.OWN_ACCOUNT, false),
  SECURITY_KEY_ADD(Right.OWN_ACCOUNT, false),
  SECURITY_KEY_REMOVE(Right.OWN_ACCOUNT, false),
  PASSWORD_CHANGE(Right.OWN_ACCOUNT, false),
  PIN_SET(Right.OWN_ACCOUNT, false),
  PROOF_ASK(Right.OWN_ACCOUNT, false),
  PROOF_GIVE(Right.OWN_ACCOUNT, false),
  SESSION_LIST(Right.OWN_ACCOUNT, false),
  SESSION_END_OTHERS(Right.OWN_ACCOUNT, false),
  AGREEMENT_READ(Right.OWN_ACCOUNT, false),
  AGREEMENT_SIGN(Right.OWN_ACCOUNT, false),
  TRAINING_CONFIRM(Right.OWN_ACCOUNT, false),
  SEARCH_BEGIN(Right.FIND_CHILD, false),
  SEARCH_RECALL(Right.FIND_CHILD, false),
  SEARCH_RESULTS(Right.FIND_CHILD, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  RECORD_ASK(Right.OPEN_RECORD, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  RECORD_OPEN(Right.OPEN_RECORD, true),
  RECORD_VIEW(
      Right.OPEN_RECORD,
      true,
      Discloses.NAMES,
      Discloses.BIRTH_DATE,
      Discloses.AREA,
      Discloses.CARERS,
      Discloses.INVOLVEMENTS,
      Discloses.ADDRESS,
      Discloses.IDENTIFIERS),
  RECORD_WRONG(Right.OPEN_RECORD, true),
  INVOLVEMENT_CHOICES(Right.RECORD_INVOLVEMENT, false),
  INVOLVEMENT_BEGIN(Right.RECORD_INVOLVEMENT, true),
  INVOLVEMENT_RENEW(Right.RECORD_INVOLVEMENT, false),
  INVOLVEMENT_LEAD(Right.RECORD_INVOLVEMENT, false),
  INVOLVEMENT_END(Right.RECORD_INVOLVEMENT, false),
  INVOLVEMENT_UNDO(Right.RECORD_INVOLVEMENT, false),
  INVOLVEMENT_ROUND(Right.RECORD_INVOLVEMENT, false),
  ASSESSMENT_RECORD(Right.RECORD_INVOLVEMENT, true),
  ASSESSMENT_TAKE_BACK(Right.RECORD_INVOLVEMENT, true),
  MY_CHILDREN(
      Right.RECORD_INVOLVEMENT, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  NOTICE_MAIL_VIEW(Right.RECORD_INVOLVEMENT, false),
  NOTICE_MAIL_CHOOSE(Right.RECORD_INVOLVEMENT, false),
  NOTICE_MAIL_SEND(Right.SYSTEM, false),
  CONTACT_ASK(Right.REACH_COLLEAGUES, true),
  CONTACT_LIST(Right.REACH_COLLEAGUES, false, Discloses.NAMES, Discloses.INVOLVEMENTS),
  CONTACT_VIEW(
      Right.REACH_COLLEAGUES, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.INVOLVEMENTS),
  CONTACT_ACKNOWLEDGE(Right.REACH_COLLEAGUES, false),
  CONTACT_SETTLE(Right.REACH_COLLEAGUES, false),
  CONTACT_WITHDRAW(Right.REACH_COLLEAGUES, false),
  CONTACT_TIMES(Right.SEE_ALERTS, false),
  CONTACT_PASS_ON(Right.SYSTEM, false),
  EMERGENCY_BEGIN(Right.LOOK_UP_IN_EMERGENCY, true),
  EMERGENCY_RECALL(Right.LOOK_UP_IN_EMERGENCY, false),
  EMERGENCY_RESULTS(
      Right.LOOK_UP_IN_EMERGENCY, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  EMERGENCY_OPEN(Right.LOOK_UP_IN_EMERGENCY, true),
  EMERGENCY_LIST_OWN(Right.LOOK_UP_IN_EMERGENCY, false),
  EMERGENCY_VIEW_OWN(Right.LOOK_UP_IN_EMERGENCY, false),
  EMERGENCY_EXPLAIN(Right.LOOK_UP_IN_EMERGENCY, true),
  EMERGENCY_VIEW(Right.SEE_ALERTS, false),
  EMERGENCY_REVIEW(Right.KEEP_STAFF, true),
  EMERGENCY_GIVE_BACK(Right.KEEP_STAFF, true),
  RECORD_ADD_CHECK(Right.ADD_RECORD, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  RECORD_ADD(Right.ADD_RECORD, false),
  PROVISIONAL_ADD(Right.ADD_RECORD, false),
  PROVISIONAL_CHECK(Right.ADD_RECORD, false),
  RECORD_CORRECT_CHECK(
      Right.ADD_RECORD, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  RECORD_CORRECT(Right.ADD_RECORD, true),
  STORY_CHOICES(Right.SAFEGUARD, false),
  STORY_BEGIN(Right.SAFEGUARD, true),
  STORY_BEGIN_FROM(Right.SAFEGUARD, true),
  STORY_RESULTS(
      Right.SAFEGUARD,
      true,
      Discloses.NAMES,
      Discloses.BIRTH_DATE,
      Discloses.AREA,
      Discloses.CARERS,
      Discloses.INVOLVEMENTS),
  STORY_HAND_OVER(Right.SAFEGUARD, true),
  STORY_LIST_OWN(Right.SAFEGUARD, false),
  STORY_LIST(Right.JUDGE_STORIES, false),
  STORY_VIEW(
      Right.JUDGE_STORIES,
      false,
      Discloses.NAMES,
      Discloses.BIRTH_DATE,
      Discloses.AREA,
      Discloses.CARERS,
      Discloses.INVOLVEMENTS),
  STORY_ANSWER(Right.JUDGE_STORIES, true),
  HEARD_BEGIN(Right.SAFEGUARD, false),
  HEARD_RESULTS(Right.SAFEGUARD, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  PHRASES_VIEW(Right.CALL_MEDIATOR, false),
  PHRASES_MAKE(Right.CALL_MEDIATOR, false),
  ROTA_VIEW(Right.SEE_ROTA, false),
  ROTA_ADD(Right.KEEP_ROTA, false),
  ROTA_REMOVE(Right.KEEP_ROTA, false),
  MEDIATION_FIND(Right.MEDIATE, false),
  MEDIATION_BEGIN(Right.MEDIATE, false),
  MEDIATION_VIEW(Right.MEDIATE, false),
  MEDIATION_CALL(Right.MEDIATE, false),
  MEDIATION_END(Right.MEDIATE, false),
  MEDIATED_SEARCH(Right.MEDIATE, false),
  MEDIATED_RECALL(Right.MEDIATE, false),
  MEDIATED_RESULTS(Right.MEDIATE, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  MEDIATED_ASK(Right.MEDIATE, false, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.AREA),
  MEDIATED_OPEN(Right.MEDIATE, true),
  MEDIATED_READ(Right.MEDIATE, true, Discloses.NAMES, Discloses.BIRTH_DATE, Discloses.INVOLVEMENTS),
  MEDIATED_WRONG(Right.MEDIATE, true),
  WHO_LOOKED_ASK(Right.RECORD_INVOLVEMENT, false, Discloses.NAMES),
  WHO_LOOKED(Right.RECORD_INVOLVEMENT, true, Discloses.LOOKS),
  LOOK_WORRY(Right.RECORD_INVOLVEMENT, true),
  LEDGER_READ(Right.READ_LEDGER, false),
  LEDGER_PERSON_DAY(Right.READ_LEDGER, false),
  LEDGER_RECORD_YEAR(Right.READ_LEDGER, false),
  LEDGER_REASON_COUNTS(Right.READ_LEDGER, false),
  KEYS_VIEW(Right.KEEP_KEYS, false),
  KEYS_ROTATE(Right.KEEP_KEYS, true),
  RECORD_DESTROY(Right.KEEP_KEYS, true),
  STAFF_LIST(Right.SEE_STAFF, false),
  STAFF_VIEW(Right.SEE_STAFF, false),
  STAFF_EXPORT(Right.SEE_STAFF, false),
  STAFF_SUSPEND(Right.KEEP_STAFF, true),
  STAFF_SUSPEND_MANY(Right.KEEP_STAFF, true),
  STAFF_REINSTATE(Right.KEEP_STAFF, true),
  STAFF_CLOSE(Right.KEEP_STAFF, true),
  KEY_TICKET_ISSUE(Right.KEEP_STAFF, true),
  INVITATION_RENEW(Right.KEEP_STAFF, true),
  TICKET_ASK(Right.KEEP_STAFF, true),
  TICKET_ASK_LIST(Right.KEEP_STAFF, false),
  TICKET_RELEASE(Right.KEEP_STAFF, true),
  TICKET_REFUSE(Right.KEEP_STAFF, true),
  TICKET_SHOW(Right.KEEP_STAFF, false),
  STANDING_RENEW(Right.KEEP_STAFF, false),
  SAFEGUARDING_WITHDRAW(Right.KEEP_STAFF, true),
  COVER_EXTEND(Right.KEEP_STAFF, false),
  DELEGATION_LIST_OWN(Right.OWN_ACCOUNT, false),
  DELEGATION_END_OWN(Right.OWN_ACCOUNT, true),
  DELEGATION_CHOICES(Right.HAND_OVER, false),
  DELEGATION_ASK(Right.HAND_OVER, true),
  DELEGATION_LIST(Right.SEE_STAFF, false),
  DELEGATION_CONFIRM(Right.KEEP_STAFF, true),
  DELEGATION_REFUSE(Right.KEEP_STAFF, true),
  USER_REQUEST_CHOICES(Right.ASK_FOR_USERS, false),
  USER_REQUEST_ASK(Right.ASK_FOR_USERS, true),
  USER_REQUEST_IMPORT(Right.ASK_FOR_USERS, false),
  USER_REQUEST_WITHDRAW(Right.ASK_FOR_USERS, true),
  USER_REQUEST_LIST(Right.SEE_STAFF, false),
  USER_REQUEST_VIEW(Right.SEE_STAFF, false),
  USER_REQUEST_APPROVE(Right.KEEP_STAFF, true),
  USER_REQUEST_REFUSE(Right.KEEP_STAFF, true),
  ACCOUNT_REVIEW_LIST(Right.SEE_STAFF, false),
  ACCOUNT_CONFIRM(Right.ASK_FOR_USERS, false),
  ACCOUNT_REVIEW(Right.SYSTEM, true),
  ORGANISATION_LIST(Right.SEE_STAFF, false),
  ORGANISATION_VIEW(Right.SEE_STAFF, false),
  ORGANISATION_SUSPEND(Right.KEEP_ORGANISATIONS, true),
  ORGANISATION_REINSTATE(Right.KEEP_ORGANISATIONS, true),
  ORGANISATION_ACCREDIT(Right.KEEP_ORGANISATIONS, false),
  ORGANISATION_CHOICES(Right.KEEP_ORGANISATIONS, false),
  ORGANISATION_REGISTER(Right.KEEP_ORGANISATIONS, false),
  ORGANISATION_EDIT(Right.KEEP_ORGANISATIONS, false),
  TEAM_ADD(Right.KEEP_ORGANISATIONS, false),
  TEAM_CHANGE(Right.KEEP_ORGANISATIONS, false),
  TEAM_CLOSE(Right.KEEP_ORGANISATIONS, false),
  TEAM_DUTY(Right.KEEP_DUTY, false),
  ORGANISATION_PHASES(Right.SEE_STAFF, false),
  ORGANISATION_PHASE(Right.KEEP_ORGANISATIONS, true),
  ORGANISATION_PHASE_CONFIRM(Right.KEEP_ORGANISATIONS, false),
  AUTHORITY_LIST(Right.KEEP_NATION, false),
  AUTHORITY_REGISTER(Right.KEEP_NATION, false),
  AUTHORITY_REGISTER_CONFIRM(Right.KEEP_NATION, false),
  AUTHORITY_REGISTER_WITHDRAW(Right.KEEP_NATION, false),
  AUTHORITY_PHASES(Right.KEEP_NATION, false),
  AUTHORITY_PHASE(Right.KEEP_NATION, true),
  AUTHORITY_PHASE_CONFIRM(Right.KEEP_NATION, false),
  TASK_LIST(Right.KEEP_STAFF, false),
  AUTHORITY_MERGER_VIEW(Right.KEEP_NATION, false),
  AUTHORITY_MERGER_PLAN(Right.KEEP_NATION, true),
  AUTHORITY_MERGER_CALL_OFF(Right.KEEP_NATION, false),
  AGREEMENT_TEXT_LIST(Right.KEEP_NATION, false),
  AGREEMENT_TEXT_PROPOSE(Right.KEEP_NATION, false),
  AGREEMENT_TEXT_RELEASE(Right.KEEP_NATION, false),
  AGREEMENT_TEXT_WITHDRAW(Right.KEEP_NATION, false),
  CODE_LIST(Right.KEEP_NATION, false),
  CODE_CHANGE(Right.KEEP_NATION, false),
  DESK_FIND(Right.HELP_USERS, false),
  DESK_CASES(Right.HELP_USERS, false),
  DESK_OPEN(Right.HELP_USERS, false),
  DESK_VIEW(Right.HELP_USERS, false),
  DESK_CALL(Right.HELP_USERS, false),
  DESK_UNLOCK(Right.HELP_USERS, false),
  DESK_SESSIONS_END(Right.HELP_USERS, false),
  DESK_KEY_TICKET(Right.HELP_USERS, false),
  DESK_PASSWORD_TICKET(Right.HELP_USERS, false),
  NETWORKS_VIEW(Right.KEEP_ORGANISATIONS, false),
  NETWORKS_KEEP(Right.KEEP_ORGANISATIONS, false),
  FAMILY_LIST_OWN(Right.OWN_ACCOUNT, false),
  FAMILY_DECLARE_OWN(Right.OWN_ACCOUNT, false),
  FAMILY_VIEW(Right.KEEP_STAFF, false),
  FAMILY_ADD(Right.KEEP_STAFF, false),
  FAMILY_END(Right.KEEP_STAFF, false),
  ALERT_LIST(Right.SEE_ALERTS, false),
  ALERT_VIEW(Right.SEE_ALERTS, false),
  ALERT_ACKNOWLEDGE(Right.KEEP_STAFF, true),
  QUOTA_RELEASE(Right.KEEP_STAFF, true),
  POPULATION_LOAD(Right.SYSTEM, false);

  /** What of a child an operation's answer may hold. */
  public enum Discloses {
    NAMES,
    BIRTH_DATE,
    AREA,
    CARERS,
    INVOLVEMENTS,
    ADDRESS,
    IDENTIFIERS,
    /** Who opened the record. */
    LOOKS
  }

  private static final Duration FRESH = Duration.ofMinutes(15);

  private final Right right;
  private final boolean reasonNeeded;
  private final Set<Discloses> discloses;

  Operation(Right right, boolean reasonNeeded, Discloses... discloses) {
    this.right = right;
    this.reasonNeeded = reasonNeeded;
    this.discloses = EnumSet.noneOf(Discloses.class);
    this.discloses.addAll(Set.of(discloses));
  }

  /** The right that a caller needs. */
  public Right right() {
    return right;
  }

  /**
   * How long ago the second factor may have been given: what cannot be undone, and what lets
   * somebody else in, asks for it again.
   *
   * @return the time, or null when that of the sign-in will do
   */
  public Duration proofWithin() {
    return switch (this) {
      case KEYS_ROTATE,
          RECORD_DESTROY,
          STAFF_CLOSE,
          KEY_TICKET_ISSUE,
          INVITATION_RENEW,
          DELEGATION_CONFIRM,
          TICKET_RELEASE,
          TICKET_SHOW,
          DESK_KEY_TICKET,
          DESK_PASSWORD_TICKET,
          AUTHORITY_MERGER_PLAN,
          AGREEMENT_TEXT_RELEASE,
          AUTHORITY_REGISTER_CONFIRM,
          ORGANISATION_PHASE_CONFIRM,
          AUTHORITY_PHASE_CONFIRM,
          USER_REQUEST_APPROVE,
          PHRASES_MAKE,
          ROTA_ADD ->
          FRESH;
      default -> null;
    };
  }

  /**
   * Whether a limited sign-in is not enough for it: administration, exports and looking up for
   * somebody else, and hidden facts once an operation shows them.
   */
  public boolean strongOnly() {
    return right.administers() || right == Right.MEDIATE || this == STAFF_EXPORT;
  }

  /**
   * Whether it takes somebody's own role, not one that was handed over: giving and confirming what
   * is handed over, and being the second person where it takes two.
   */
  public boolean ownRoleOnly() {
    return switch (this) {
      case DELEGATION_CHOICES,
          DELEGATION_ASK,
          DELEGATION_CONFIRM,
          TICKET_RELEASE,
          ORGANISATION_PHASE_CONFIRM ->
          true;
      default -> false;
    };
  }

  /**
   * Whether it may be done before one has signed the agreement that is due and confirmed one's
   * training: just these two, and leaving.
   */
  public boolean beforeSettled() {
    return switch (this) {
      case SIGN_OUT, SESSION_KEEP_ALIVE, AGREEMENT_READ, AGREEMENT_SIGN, TRAINING_CONFIRM -> true;
      default -> right == Right.NOT_SIGNED_IN;
    };
  }

  /** Whether it is done only for a coded reason that the ledger keeps. */
  public boolean reasonNeeded() {
    return reasonNeeded;
  }

  /** What its answer may tell of a child; empty when nothing. */
  public Set<Discloses> discloses() {
    return Set.copyOf(discloses);
  }
}
