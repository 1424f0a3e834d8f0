package org.contactpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation for every role, nobody and the system. */
class DecisionTest {

  /**
   * Written out apart from the product: who sees children, who reads the ledger, who keeps keys.
   */
  private static final Map<Role, Set<Right>> EXPECTED = new EnumMap<>(Role.class);

  private static final Decision.State OPEN =
      new Decision.State(false, false, true, true, true, true);
  private static final Decision.State CLOSED =
      new Decision.State(true, false, true, true, true, true);

  static {
    Set<Right> practice =
        Set.of(
            Right.OWN_ACCOUNT,
            Right.FIND_CHILD,
            Right.OPEN_RECORD,
            Right.RECORD_INVOLVEMENT,
            Right.REACH_COLLEAGUES,
            Right.LOOK_UP_IN_EMERGENCY,
            Right.ADD_RECORD,
            Right.SAFEGUARD,
            Right.CALL_MEDIATOR,
            Right.MEDIATE,
            Right.SEE_ROTA);
    EXPECTED.put(Role.PRACTITIONER, practice);
    Set<Right> management = EnumSet.copyOf(practice);
    management.addAll(
        Set.of(
            Right.KEEP_ROTA,
            Right.SEE_STAFF,
            Right.SEE_ALERTS,
            Right.ASK_FOR_USERS,
            Right.HAND_OVER,
            Right.KEEP_DUTY,
            Right.KEEP_STAFF,
            Right.JUDGE_STORIES,
            Right.KEEP_ORGANISATIONS));
    EXPECTED.put(Role.MANAGEMENT_TEAM, management);
    EXPECTED.put(
        Role.ORGANISATION_MANAGER,
        Set.of(
            Right.OWN_ACCOUNT,
            Right.SEE_STAFF,
            Right.ASK_FOR_USERS,
            Right.HAND_OVER,
            Right.KEEP_DUTY));
    EXPECTED.put(Role.AUDITOR, Set.of(Right.OWN_ACCOUNT, Right.READ_LEDGER));
    EXPECTED.put(Role.OPERATOR, Set.of(Right.OWN_ACCOUNT, Right.KEEP_KEYS));
    EXPECTED.put(
        Role.NATIONAL_TEAM,
        Set.of(
            Right.OWN_ACCOUNT,
            Right.SEE_STAFF,
            Right.KEEP_STAFF,
            Right.KEEP_ORGANISATIONS,
            Right.ASK_FOR_USERS,
            Right.KEEP_NATION));
    EXPECTED.put(Role.HELP_DESK, Set.of(Right.OWN_ACCOUNT, Right.HELP_USERS));
  }

  @ParameterizedTest
  @MethodSource("everything")
  @Proves("ABUSE 15")
  void aRoleDoesWhatItsRightsSayAndNothingElse(Operation operation, Role role) {
    Decision decision =
        Decision.of(operation, Ann.with(role, Strength.STRONG), Ann.NAME, null, OPEN);
    assertThat(decision == Decision.ALLOWED)
        .isEqualTo(EXPECTED.get(role).contains(operation.right()));
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  @Proves("ABUSE 3")
  void whoIsNotSignedInMaySignInAndNothingElse(Operation operation) {
    Decision decision = Decision.of(operation, null, "ANONYMOUS", null, OPEN);
    assertThat(decision == Decision.ALLOWED).isEqualTo(operation.name().startsWith("SIGN_IN_"));
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void aSystemJobDoesItsOwnOperationOnly(Operation operation) {
    Decision own = Decision.of(operation, null, null, operation, OPEN);
    Decision other = Decision.of(operation, null, null, null, OPEN);
    assertThat(own == Decision.ALLOWED)
        .isEqualTo(operation.right() == Right.SYSTEM || operation.right() == Right.NOT_SIGNED_IN);
    assertThat(operation.right() == Right.SYSTEM && other == Decision.ALLOWED).isFalse();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void callerAndContainerMustAgree(Operation operation, Role role) {
    for (String principal : new String[] {null, "ANONYMOUS", "bob"}) {
      assertThat(Decision.of(operation, Ann.with(role, Strength.STRONG), principal, null, OPEN))
          .isNotEqualTo(Decision.ALLOWED);
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  @Proves({"F059", "ASVS V6.3.3"})
  void aLimitedSignInAdministersNothingAndExportsNothing(Operation operation, Role role) {
    Caller limited = Ann.with(role, Strength.LIMITED);
    Decision decision =
        Decision.of(
            operation,
            limited,
            Ann.NAME,
            null,
            new Decision.State(false, true, true, true, true, true));
    boolean right = EXPECTED.get(role).contains(operation.right());
    boolean kept =
        Set.of(
                    Right.KEEP_KEYS,
                    Right.KEEP_STAFF,
                    Right.KEEP_ORGANISATIONS,
                    Right.KEEP_NATION,
                    Right.HELP_USERS,
                    Right.HAND_OVER,
                    Right.KEEP_DUTY,
                    Right.KEEP_ROTA,
                    Right.MEDIATE,
                    Right.ASK_FOR_USERS)
                .contains(operation.right())
            || operation == Operation.STAFF_EXPORT;
    assertThat(decision == Decision.ALLOWED).isEqualTo(right && !kept);
    assertThat(decision == Decision.NOT_STRONG).isEqualTo(right && kept);
    assertThat(Decision.of(operation, limited, Ann.NAME, null, OPEN) == Decision.ALLOWED)
        .as("in a sandbox")
        .isEqualTo(right);
  }

  @Test
  @Proves("F059")
  void whatMattersMostNeedsASecondFactorThatIsFresh() {
    Decision.State stale = new Decision.State(false, false, false, true, true, true);
    Caller manager = Ann.with(Role.MANAGEMENT_TEAM, Strength.STRONG);
    assertThat(Decision.of(Operation.STAFF_CLOSE, manager, Ann.NAME, null, stale))
        .isEqualTo(Decision.NOT_FRESH);
    assertThat(Decision.of(Operation.KEYS_ROTATE, manager, Ann.NAME, null, stale))
        .as("whoever lacks the right hears nothing of it")
        .isEqualTo(Decision.NO_RIGHT);
    assertThat(Stream.of(Operation.values()).filter(o -> o.proofWithin() != null))
        .containsExactlyInAnyOrder(
            Operation.KEYS_ROTATE,
            Operation.RECORD_DESTROY,
            Operation.STAFF_CLOSE,
            Operation.KEY_TICKET_ISSUE,
            Operation.AUTHORITY_MERGER_PLAN,
            Operation.AGREEMENT_TEXT_RELEASE,
            Operation.AUTHORITY_REGISTER_CONFIRM,
            Operation.ORGANISATION_PHASE_CONFIRM,
            Operation.AUTHORITY_PHASE_CONFIRM,
            Operation.INVITATION_RENEW,
            Operation.DELEGATION_CONFIRM,
            Operation.TICKET_RELEASE,
            Operation.TICKET_SHOW,
            Operation.DESK_KEY_TICKET,
            Operation.DESK_PASSWORD_TICKET,
            Operation.USER_REQUEST_APPROVE,
            Operation.PHRASES_MAKE,
            Operation.ROTA_ADD);
  }

  @Test
  @Proves("F130")
  void whatThePhaseHoldsBackIsNotDoneAndWhoHasNoRightHearsNothingOfIt() {
    Decision.State early = new Decision.State(false, false, true, false, true, true);
    assertThat(
            Decision.of(
                Operation.SEARCH_BEGIN,
                Ann.with(Role.PRACTITIONER, Strength.STRONG),
                Ann.NAME,
                null,
                early))
        .isEqualTo(Decision.NOT_IN_PHASE);
    assertThat(
            Decision.of(
                Operation.SEARCH_BEGIN,
                Ann.with(Role.AUDITOR, Strength.STRONG),
                Ann.NAME,
                null,
                early))
        .isEqualTo(Decision.NO_RIGHT);
    assertThat(
            Decision.of(
                Operation.SIGN_OUT,
                Ann.with(Role.PRACTITIONER, Strength.STRONG),
                Ann.NAME,
                null,
                early))
        .isEqualTo(Decision.ALLOWED);
  }

  @ParameterizedTest
  @MethodSource("everything")
  @Proves("F057")
  void whoOwesTheAgreementSignsItOrLeavesAndDoesNothingElse(Operation operation, Role role) {
    Decision decision =
        Decision.of(
            operation,
            Ann.with(role, Strength.STRONG),
            Ann.NAME,
            null,
            new Decision.State(false, false, true, true, false, true));
    assertThat(decision == Decision.ALLOWED)
        .isEqualTo(
            Set.of(
                    Operation.SIGN_OUT,
                    Operation.SESSION_KEEP_ALIVE,
                    Operation.AGREEMENT_READ,
                    Operation.AGREEMENT_SIGN,
                    Operation.TRAINING_CONFIRM)
                .contains(operation));
    assertThat(decision == Decision.NOT_SETTLED)
        .as("what is not there for the role stays absent")
        .isEqualTo(EXPECTED.get(role).contains(operation.right()) && decision != Decision.ALLOWED);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("everything")
  void theKillSwitchStopsAllButThoseWhoWatchAndThoseWhoRunIt(Operation operation, Role role) {
    Caller caller = Ann.with(role, Strength.STRONG);
    Decision before = Decision.of(operation, caller, Ann.NAME, null, OPEN);
    boolean spared =
        role == Role.OPERATOR
            || role == Role.AUDITOR
            || operation.right() == Right.OWN_ACCOUNT
            || before != Decision.ALLOWED;

    assertThat(Decision.of(operation, caller, Ann.NAME, null, CLOSED))
        .isEqualTo(spared ? before : Decision.SWITCHED_OFF);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("everything")
  @Proves({"F064", "ABUSE 37"})
  void whatWasHandedOverAddsWhatKeepsStaffAndNothingThatTakesAnOwnRole(
      Operation operation, Role own) {
    Set<Operation> takeAnOwnRole =
        Set.of(
            Operation.DELEGATION_CHOICES,
            Operation.DELEGATION_ASK,
            Operation.DELEGATION_CONFIRM,
            Operation.TICKET_RELEASE,
            Operation.ORGANISATION_PHASE_CONFIRM);
    Set<Right> aboutOneselfOrChildren =
        Set.of(
            Right.OWN_ACCOUNT,
            Right.FIND_CHILD,
            Right.OPEN_RECORD,
            Right.RECORD_INVOLVEMENT,
            Right.REACH_COLLEAGUES,
            Right.LOOK_UP_IN_EMERGENCY,
            Right.ADD_RECORD,
            Right.SAFEGUARD,
            Right.CALL_MEDIATOR,
            Right.MEDIATE,
            Right.SEE_ROTA,
            Right.JUDGE_STORIES);
    for (Role given : List.of(Role.ORGANISATION_MANAGER, Role.MANAGEMENT_TEAM)) {
      Caller caller = Ann.with(own, new Delegation(given, 9, "Bea", LocalDate.MAX));
      boolean byOwn = EXPECTED.get(own).contains(operation.right());
      boolean byGiven =
          EXPECTED.get(given).contains(operation.right())
              && !aboutOneselfOrChildren.contains(operation.right());

      Decision decision = Decision.of(operation, caller, Ann.NAME, null, OPEN);

      boolean takesOwn = takeAnOwnRole.contains(operation);
      assertThat(decision == Decision.ALLOWED).isEqualTo(byOwn || byGiven && !takesOwn);
      assertThat(decision == Decision.NOT_OWN_ROLE).isEqualTo(!byOwn && byGiven && takesOwn);
      assertThat(caller.under(operation).isPresent())
          .as("in the ledger under whose role")
          .isEqualTo(byGiven && !takesOwn);
    }
  }

  static Stream<Arguments> everything() {
    return Stream.of(Operation.values())
        .flatMap(operation -> Stream.of(Role.values()).map(role -> Arguments.of(operation, role)));
  }
}
