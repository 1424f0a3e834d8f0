package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.codes.CodeLists;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** The kinds of organisation with their wordings, and a change from a day on. */
@Named
@RequestScoped
public class CodesPage extends TypedForm {

  @Inject private CodeLists codes;
  @Inject private Problems problems;

  private List<CodeLists.Entry> entries = List.of();

  /** Begins with a wording. */
  public CodesPage() {
    getTyped().putIfAbsent("what", CodeLists.What.WORD.name());
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    entries = codes.kinds();
  }

  public List<CodeLists.Entry> getEntries() {
    return entries;
  }

  /** Another wording, or an end. */
  public List<Option> getWhats() {
    return Texts.options("codes.what", Stream.of(CodeLists.What.values()).map(Enum::name));
  }

  /** Sectors, with an empty one to begin with. */
  public List<Option> getSectors() {
    return Stream.concat(
            Stream.of(Option.any(Texts.of("codes.sector.same"))),
            Texts.options("sector", Arrays.stream(Sector.values()).map(Enum::name)).stream())
        .toList();
  }

  /** Saves, or says what is wrong. */
  public String save() {
    return problems.attempt(
        () -> {
          CodeLists.What what =
              typed("what").equals("END") ? CodeLists.What.END : CodeLists.What.WORD;
          codes.change(
              new CodeLists.Change(
                  what,
                  typed("code"),
                  typed("label"),
                  chosen("sector"),
                  boxes("from"),
                  typed(KEY)));
          return "/codes.xhtml?faces-redirect=true&done=CODE_CHANGE";
        });
  }
}
