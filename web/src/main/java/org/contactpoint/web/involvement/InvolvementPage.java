package org.contactpoint.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.kernel.Problem;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.frame.Words;

/** "I am working with this child": the answers, a look over them, then the recording. */
@Named
@RequestScoped
public class InvolvementPage extends TypedForm {

  @Inject private Involvements involvements;
  @Inject private Records records;
  @Inject private Problems problems;

  private String look;
  private RecordView view;
  private boolean checking;
  private List<Service> choices;

  /** The opaque id of the open look. */
  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }

  /** Asks whose record it is, before anything is rendered. */
  public void load() {
    view = records.view(look);
  }

  public RecordView getRecord() {
    return view;
  }

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** What the caller's sector may record. */
  public List<Option> getServices() {
    return choices().stream()
        .map(service -> new Option(service.name(), service.name(), service.label(), ""))
        .toList();
  }

  /** The words of the chosen service. */
  public String getServiceLabel() {
    return service().map(Service::label).orElse("");
  }

  /** The first day as typed, or null when it is none. */
  public LocalDate getSince() {
    return Words.day(typed("since"), typed("since-month"), typed("since-year")).orElse(null);
  }

  /** Shows the answers to be looked over; nothing is recorded yet. */
  public String check() {
    if (service().isEmpty()) {
      problems.add(new Problem("service", Texts.of("involvement.empty")));
    }
    if (getSince() == null) {
      problems.add(new Problem("since", Texts.of("date.unreal")));
    }
    checking = !problems.isAny();
    return null;
  }

  /** Goes back to the answers. */
  public String change() {
    return null;
  }

  /** Records it, or says what is wrong. */
  public String record() {
    check();
    checking = false;
    return problems.isAny() ? null : problems.attempt(this::begin);
  }

  private String begin() {
    boolean lead = Boolean.parseBoolean(typed("lead"));
    involvements.begin(look, service().orElseThrow(), getSince(), lead, typed(KEY));
    return "/record.xhtml?faces-redirect=true&done=begun&v=" + look;
  }

  private List<Service> choices() {
    if (choices == null) {
      choices = involvements.choices();
    }
    return choices;
  }

  private Optional<Service> service() {
    return choices().stream()
        .filter(service -> service.name().equals(typed("service")))
        .findFirst();
  }
}
