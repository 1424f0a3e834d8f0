package org.contactpoint.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.desk.DeskCheck;
import org.contactpoint.people.desk.HelpDesk;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** A case: the call back, then what helps. */
@Named
@RequestScoped
public class DeskCasePage extends TypedForm {

  @Inject private HelpDesk desk;
  @Inject private Problems problems;
  @Inject private ProductClock clock;

  private String handle;
  private HelpDesk.Case whole;

  /** The opaque handle of the case. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /** Asks for the case, before anything is rendered. */
  public void load() {
    whole = desk.view(handle);
  }

  public HelpDesk.Case getWhole() {
    return whole;
  }

  /** Whether the person is still to be called; a page that is posted is read before it is known. */
  public boolean isCalling() {
    return whole == null || whole.until() == null && !whole.spent();
  }

  /** Whether the case helps now, likewise. */
  public boolean isHelps() {
    return whole == null || whole.until() != null && clock.now().isBefore(whole.until());
  }

  /** The numbers on file. */
  public List<Option> getNumbers() {
    List<Option> numbers = new ArrayList<>();
    if (whole == null) {
      return numbers;
    }
    if (whole.own() != null) {
      numbers.add(new Option("OWN", "OWN", whole.own(), Texts.of("desk.number.OWN")));
    }
    if (whole.office() != null) {
      numbers.add(new Option("OFFICE", "OFFICE", whole.office(), Texts.of("desk.number.OFFICE")));
    }
    return numbers;
  }

  /** What may be asked. */
  public List<DeskCheck> getChecks() {
    return List.of(DeskCheck.values());
  }

  /** Records the call back, or says what is wrong. */
  public String call() {
    List<String> checks =
        Arrays.stream(DeskCheck.values())
            .map(Enum::name)
            .filter(name -> typed(name).equals("true"))
            .toList();
    return problems.attempt(
        () -> {
          if (!desk.called(new HelpDesk.Call(handle, typed("number"), typed("phrase"), checks))) {
            throw new InvalidInput("phrase", Texts.of("desk.phrase.wrong"));
          }
          return "/deskcase.xhtml?faces-redirect=true&done=DESK_CALL&c=" + handle;
        });
  }
}
