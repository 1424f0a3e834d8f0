package org.contactpoint.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.quota.QuotaSlow;

/**
 * What is wrong with the form that was sent, for the summary above it and for each field. A page
 * with problems answers 422: nothing was done, everything typed is still there.
 */
@Named
@RequestScoped
public class Problems {

  private static final int UNPROCESSABLE = 422;

  private final List<Problem> all = new ArrayList<>();

  /**
   * Takes a step; what the service refuses is shown on the same page.
   *
   * @param step gives the address of the next page
   * @return that address, or null to show the page again
   */
  public String attempt(Supplier<String> step) {
    try {
      return step.get();
    } catch (InvalidInput refused) {
      refused.problems().forEach(this::add);
    } catch (Conflict | QuotaSlow refused) {
      add(new Problem("", refused.getMessage()));
    }
    return null;
  }

  /** Adds one problem at a field, or at no field when the name is empty. */
  public void add(Problem problem) {
    all.add(problem);
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
  }

  /** Adds a problem at a field, with the words of a key, unless the field is as it should be. */
  public void need(boolean good, String field, String key) {
    if (!good) {
      add(new Problem(field, Texts.of(key)));
    }
  }

  /** All of them, in the order of the page. */
  public List<Problem> getAll() {
    return List.copyOf(all);
  }

  /** Whether there is any. */
  public boolean isAny() {
    return !all.isEmpty();
  }

  /**
   * The first problem at one of some fields.
   *
   * @param fields names with blanks between them
   * @return what to do, or an empty text
   */
  public String at(String fields) {
    Set<String> names = Set.of(fields.split(" "));
    return all.stream()
        .filter(problem -> names.contains(problem.field()))
        .map(Problem::message)
        .findFirst()
        .orElse("");
  }
}
