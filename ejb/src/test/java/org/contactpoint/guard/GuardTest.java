package org.contactpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Phase;
import org.contactpoint.access.Progress;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Refused;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.RequestNoting;
import org.contactpoint.people.Installations;
import org.contactpoint.people.alerts.Overreach;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardTest {

  /** A service as the guard sees it. */
  static class Service {

    @Guarded(Operation.RECORD_VIEW)
    public void view() {}

    @Guarded(Operation.INVOLVEMENT_END)
    public void end() {}

    @Guarded(Operation.STAFF_LIST)
    public void list() {}

    @Guarded(Operation.DELEGATION_ASK)
    public void handOver() {}

    public void unbound() {}
  }

  private final Guard guard = new Guard();
  private final RequestNoting noting = new RequestNoting();
  private final List<String> written = new ArrayList<>();
  private final List<Right> told = new ArrayList<>();
  private Role role = Role.PRACTITIONER;
  private Phase phase = Phase.LIVE;
  private boolean ledgerWorks = true;
  private Delegation delegation;
  private boolean ran;

  @BeforeEach
  void wire() {
    EntryMaking entries = new EntryMaking();
    entries.ledger =
        new Ledger() {
          @Override
          public void record(Entry entry) {
            write("apart", entry);
          }

          @Override
          public void recordWithChange(Entry entry) {
            write("within", entry);
          }
        };
    entries.overreach =
        new Overreach() {
          @Override
          public void refused(Right right) {
            told.add(right);
          }
        };
    guard.entries = entries;
    guard.noting = noting;
    guard.system = new SystemMark();
    guard.current =
        new CurrentCaller() {
          @Override
          public Optional<Caller> find() {
            return Optional.of(Ann.with(role, delegation));
          }

          @Override
          public Progress progress() {
            return new Progress(phase, Phase.LIVE);
          }
        };
    guard.session = stub(SessionContext.class, (Principal) () -> Ann.NAME);
    guard.installations =
        new Installations() {
          @Override
          public Installation current() {
            return new Installation(Installation.Mode.SANDBOX, true, Duration.ZERO);
          }

          @Override
          public Optional<String> switchState(String name) {
            return Optional.empty();
          }
        };
  }

  @Test
  @Proves({"F064", "F079"})
  void whatIsDoneByARoleThatWasHandedOverSaysWhoseItIs() throws Exception {
    delegation = new Delegation(Role.ORGANISATION_MANAGER, 77, "Bea", LocalDate.MAX);
    call("list", () -> null);
    call("end", () -> null);
    assertThatThrownBy(() -> call("handOver", () -> null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("for a time only");
    assertThat(written)
        .containsExactly(
            "apart STAFF_LIST DONE 0 for 77",
            "apart INVOLVEMENT_END DONE 0",
            "apart DELEGATION_ASK REFUSED 0");
  }

  @Test
  @Proves("F112")
  void aLookIsWrittenApartBeforeItIsReturned() throws Exception {
    Object shown =
        call(
            "view",
            () -> {
              noting.subjects(List.of(new ChildId(5)));
              return "a record";
            });
    assertThat(shown).isEqualTo("a record");
    assertThat(written).containsExactly("apart RECORD_VIEW SHOWN 1");
  }

  @Test
  void aChangeIsWrittenWithinItsTransaction() throws Exception {
    call(
        "end",
        () -> {
          noting.change();
          return null;
        });
    assertThat(written).containsExactly("within INVOLVEMENT_END DONE 0");
  }

  @Test
  @Proves("F130")
  void whoIsStillPreparingIsToldSoInWordsAndTheTryIsWritten() {
    phase = Phase.PREPARING;
    assertThatThrownBy(() -> call("view", () -> "a record"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("authority is at the preparing step");
    assertThat(ran).isFalse();
    assertThat(written).containsExactly("apart RECORD_VIEW REFUSED 0");
    assertThat(told).isEmpty();
  }

  @Test
  @Proves("ABUSE 41")
  void nothingIsReturnedWhenTheLedgerFails() {
    ledgerWorks = false;
    assertThatThrownBy(() -> call("view", () -> "a record")).isInstanceOf(Unavailable.class);
    assertThat(ran).isTrue();
  }

  @Test
  @Proves({"ABUSE 14", "ABUSE 15"})
  void aRefusalRunsNothingLooksLikeAbsenceAndIsWritten() {
    role = Role.AUDITOR;
    assertThatThrownBy(() -> call("view", () -> "a record")).isInstanceOf(NotFound.class);
    assertThat(ran).isFalse();
    assertThat(written).containsExactly("apart RECORD_VIEW REFUSED 0");
    assertThat(told).containsExactly(Right.OPEN_RECORD);
  }

  @Test
  void whatFailsOrIsInvalidIsWrittenToo() {
    assertThatThrownBy(
            () ->
                call(
                    "end",
                    () -> {
                      noting.change();
                      throw new InvalidInput("on", "message");
                    }))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                call(
                    "view",
                    () -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(written)
        .containsExactly("apart INVOLVEMENT_END INVALID 0", "apart RECORD_VIEW FAILED 0");
  }

  @Test
  void aMethodBoundToNoOperationIsDenied() {
    assertThatThrownBy(() -> call("unbound", () -> "anything")).isInstanceOf(NotFound.class);
    assertThat(ran).isFalse();
  }

  private Object call(String method, Callable<Object> work) throws Exception {
    Method called = Service.class.getMethod(method);
    InvocationContext invocation =
        (InvocationContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> {
                  if (asked.getName().equals("getMethod")) {
                    return called;
                  }
                  ran = true;
                  return work.call();
                });
    return guard.around(invocation);
  }

  private void write(String how, Ledger.Entry entry) {
    if (!ledgerWorks) {
      throw new Unavailable("The ledger cannot be written.", null);
    }
    String behalf = entry.onBehalfOf() == null ? "" : " for " + entry.onBehalfOf();
    written.add(
        how
            + " "
            + entry.operation()
            + " "
            + entry.outcome()
            + " "
            + entry.subjects().size()
            + behalf);
  }

  private static <T> T stub(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
  }
}
