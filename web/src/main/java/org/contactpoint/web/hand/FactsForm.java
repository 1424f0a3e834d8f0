package org.contactpoint.web.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.supply.hand.ByHand;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedDates;
import org.contactpoint.web.search.AskedForm;

/** A form with what is known of a child, looked over before it takes effect. */
public abstract class FactsForm extends AskedForm {

  /** The fields whose values the second page sends again. */
  private static final List<String> SENT =
      List.of(
          "key",
          "forename",
          "surname",
          "day",
          "month",
          "year",
          "gender",
          "postcode",
          "carer",
          "address",
          "homeless",
          "relation",
          "telephone",
          "source",
          "service");

  private boolean checking;

  /** The sex, which need not be said. */
  @Override
  public List<Option> getGenders() {
    List<Option> options = new ArrayList<>(super.getGenders());
    options.set(0, Option.any(Texts.of(unsaid())));
    return options;
  }

  /** Where nothing is said of the sex: the key of its words. */
  protected String unsaid() {
    return "unknown";
  }

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  protected void setChecking(boolean looked) {
    checking = looked;
  }

  /** Goes back to the answers. */
  public void change() {
    checking = false;
  }

  /** Fields that the second page carries. */
  public List<String> getSent() {
    return SENT;
  }

  /** The names of what is shown to be looked over, as far as something was typed. */
  public List<String> getGiven() {
    return Stream.of(
            "forename",
            "surname",
            "address",
            "postcode",
            "carer",
            "relation",
            "telephone",
            "source")
        .filter(field -> !typed(field).isEmpty())
        .toList();
  }

  /** The birth date as typed, the month in letters. */
  public String getBorn() {
    return String.join(" ", typed("day"), TypedDates.month(typed("month")), typed("year")).strip();
  }

  /** What was typed. */
  protected ByHand.Facts facts() {
    return new ByHand.Facts(
        form(),
        typed("address"),
        Boolean.parseBoolean(typed("homeless")),
        typed("relation"),
        typed("telephone"),
        typed("source"));
  }
}
