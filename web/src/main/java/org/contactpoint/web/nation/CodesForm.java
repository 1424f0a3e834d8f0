package org.contactpoint.web.nation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.codes.CodeLists;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** The form that changes a list of codes: what can be chosen in it. */
abstract class CodesForm extends TypedForm {

  /** Stands for a code that is not in the list; no code begins with a low line. */
  private static final String NEW = "_NEW";

  /** Every wording of the list. */
  public abstract List<CodeLists.Entry> getEntries();

  /** Whether codes of this list come and go. */
  public abstract boolean isOpen();

  /** The code that was chosen, or typed as a new one. */
  protected String code() {
    return typed("code").equals(NEW) ? typed("fresh") : chosen("code");
  }

  /** Another wording, or an end. */
  public List<Option> getWhats() {
    return Texts.options("codes.what", Stream.of(CodeLists.What.values()).map(Enum::name));
  }

  /** The codes of the list by their last wording, and a new one. */
  public List<Option> getCodes() {
    Map<String, Option> codes = new LinkedHashMap<>();
    codes.put("", Option.any(Texts.of("codes.code.choose")));
    getEntries()
        .forEach(
            e ->
                codes.put(
                    e.code(), new Option(e.code(), e.code(), e.label() + " - " + e.code(), "")));
    if (isOpen()) {
      codes.put(NEW, new Option(NEW, NEW, Texts.of("codes.code.new"), ""));
    }
    return List.copyOf(codes.values());
  }

  /** Sectors, with an empty one to begin with. */
  public List<Option> getSectors() {
    return Stream.concat(
            Stream.of(Option.any(Texts.of("codes.sector.same"))),
            Texts.options("sector", Arrays.stream(Sector.values()).map(Enum::name)).stream())
        .toList();
  }
}
