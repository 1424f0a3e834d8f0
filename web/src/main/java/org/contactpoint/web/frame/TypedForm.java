package org.contactpoint.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.RandomIds;

/**
 * A form as the person typed it: every value of a POST, byte for byte, so that a page which is
 * shown again has lost nothing and has converted nothing; likewise when the sending had to wait for
 * a second factor ({@link KeptTyping}). Services judge the values. The form carries an idempotency
 * key of 16 random bytes, made when the page is first shown, so that a second press has no second
 * effect.
 */
public abstract class TypedForm {

  /** The name of the hidden field with the idempotency key. */
  public static final String KEY = "key";

  /** Of a draft's page, in letters. */
  private static final int LONGEST_NAME = 400;

  private static final String PICK = "pick-";

  private final Map<String, String> typed = new HashMap<>();

  protected TypedForm() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.isPostback()) {
      typed.putAll(faces.getExternalContext().getRequestParameterMap());
    } else if (faces.getExternalContext().getRequestParameterMap().containsKey(KeptTyping.MARK)) {
      typed.putAll(CDI.current().select(KeptTyping.class).get().taken());
    }
    typed.computeIfAbsent(
        KEY, none -> Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16)));
  }

  /**
   * What is typed here is kept until it has been sent, see {@link FormDraft}. To be called when the
   * page has been let in and filled.
   *
   * @param leads the operation that the form leads to
   * @param page opaque id of what the page is about, beginning with the child's handle where it is
   *     a child; or words
   */
  protected void keep(Operation leads, String page) {
    CDI.current().select(FormDraft.class).get().about(typed, leads, page);
  }

  /** The values of some fields as one text that tells one search from another. */
  protected String words(String... fields) {
    String all = Stream.of(fields).map(this::typed).collect(Collectors.joining("|"));
    return all.substring(0, Math.min(all.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
  }

  /** What was typed, by field name. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** The value of one field without blanks around it; empty when nothing was sent. */
  protected String typed(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /** Fills a field with what the address of the page says, unless something was typed. */
  protected void preset(String field, String parameter) {
    Map<String, String> said =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    if (said.containsKey(parameter)) {
      typed.putIfAbsent(field, said.get(parameter));
    }
  }

  /** The choice from a list, or an empty text for "any". */
  protected String chosen(String field) {
    return typed(field).equals(Option.ANY) ? "" : typed(field);
  }

  /** The handles of those that were ticked, see the tag {@code pick}. */
  protected List<String> picked() {
    return typed.keySet().stream()
        .filter(name -> name.startsWith(PICK) && "true".equals(typed(name)))
        .map(name -> name.substring(PICK.length()))
        .sorted()
        .toList();
  }

  /**
   * The day in three boxes, named after the first with -month and -year.
   *
   * @return the day, or null when nothing was typed
   * @throws InvalidInput when it is no day
   */
  protected LocalDate boxes(String field) {
    if ((typed(field) + typed(field + "-month") + typed(field + "-year")).isEmpty()) {
      return null;
    }
    return typedDay(field).orElseThrow(() -> new InvalidInput(field, Texts.of("date.unreal")));
  }

  /** The day in three boxes, or empty when it is none. */
  protected Optional<LocalDate> typedDay(String field) {
    return TypedDates.day(typed(field), typed(field + "-month"), typed(field + "-year"));
  }

  /**
   * The value of one field of kind "date", which browsers send as 2026-11-22.
   *
   * @return the day, or null when nothing was sent
   * @throws InvalidInput when it is no day
   */
  protected LocalDate day(String field) {
    try {
      return typed(field).isEmpty() ? null : LocalDate.parse(typed(field));
    } catch (DateTimeParseException notADay) {
      throw new InvalidInput(field, Texts.of("date.unreal"));
    }
  }
}
