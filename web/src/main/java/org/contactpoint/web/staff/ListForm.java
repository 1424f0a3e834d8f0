package org.contactpoint.web.staff;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** A list whose filter, text and page are in its address, so that it can be bookmarked. */
public abstract class ListForm extends TypedForm {

  private final String page;

  /** Takes filter, text and page from the address. */
  protected ListForm(String page) {
    this.page = page;
    getTyped()
        .putAll(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
  }

  /** Whether there is another page. */
  protected abstract boolean more();

  /** The page, from 1; whatever is no number is the first. */
  public int getNumber() {
    return typed("p").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed("p")) : 1;
  }

  /** The address of the page after this, or an empty text. */
  public String getNext() {
    return more() ? address("p", Integer.toString(getNumber() + 1)) : "";
  }

  /** The address of the page before this, or an empty text. */
  public String getPrevious() {
    return getNumber() == 1
        ? ""
        : address("p", getNumber() == 2 ? "" : Integer.toString(getNumber() - 1));
  }

  /** What is chosen, or the first when it is none of these. */
  protected <E extends Enum<E>> E chosen(E[] all) {
    return Arrays.stream(all).filter(e -> code(e).equals(typed("f"))).findFirst().orElse(all[0]);
  }

  /** The filters as links; the text stays, the page begins anew. */
  protected <E extends Enum<E>> List<Link> filters(E[] all) {
    E now = chosen(all);
    return Arrays.stream(all)
        .map(
            e ->
                new Link(
                    Texts.of(page + ".show." + e),
                    address("f", e == all[0] ? "" : code(e)),
                    e == now))
        .toList();
  }

  /** The address of this list with one thing changed. */
  protected String address(String name, String value) {
    return Link.address(page + ".xhtml", with(name, value));
  }

  /** The parameters of this list with one changed; another filter begins at the first page. */
  protected Map<String, String> with(String name, String value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    List.of("f", "o", "q").forEach(known -> parameters.put(known, typed(known)));
    parameters.put(name, value);
    return parameters;
  }

  private static String code(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT);
  }
}
