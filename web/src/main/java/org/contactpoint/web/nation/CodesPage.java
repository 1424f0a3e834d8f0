package org.contactpoint.web.nation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.people.codes.CodeList;
import org.contactpoint.people.codes.CodeLists;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.staff.Link;

/** A list of codes with their wordings, and a change from a day on. */
@Named
@RequestScoped
public class CodesPage extends CodesForm {

  @Inject private CodeLists codes;
  @Inject private Problems problems;

  private CodeList list;
  private List<CodeLists.Entry> entries = List.of();

  /** Begins with a wording, of the list that the address names. */
  public CodesPage() {
    getTyped().putIfAbsent("what", CodeLists.What.WORD.name());
    list =
        CodeList.read(
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("l"));
  }

  /** The name of the list. */
  public String getName() {
    return list.name();
  }

  public void setName(String name) {
    list = CodeList.read(name);
  }

  @Override
  public boolean isOpen() {
    return list.open();
  }

  /** The lists. */
  public List<Link> getLists() {
    return Arrays.stream(CodeList.values())
        .map(l -> new Link(Texts.of("codes.list." + l), "codes.xhtml?l=" + l, l == list))
        .toList();
  }

  /** Reads the list, before anything is rendered. */
  public void load() {
    entries = codes.entries(list);
  }

  @Override
  public List<CodeLists.Entry> getEntries() {
    return entries;
  }

  /** Saves, or says what is wrong. */
  public String save() {
    return problems.attempt(
        () -> {
          CodeLists.What what =
              typed("what").equals("END") ? CodeLists.What.END : CodeLists.What.WORD;
          codes.change(
              new CodeLists.Change(
                  list, what, code(), typed("label"), chosen("sector"), boxes("from"), typed(KEY)));
          return "/codes.xhtml?faces-redirect=true&done=CODE_CHANGE&l=" + list;
        });
  }
}
