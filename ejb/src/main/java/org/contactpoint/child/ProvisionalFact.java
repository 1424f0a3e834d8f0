package org.contactpoint.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.kernel.SpokenLanguage;
import org.contactpoint.matching.NameForms;
import org.contactpoint.vault.Tokens;

/**
 * What is known of a child whom no feed knows (F131): a sealed part of a provisional record. It is
 * found again by the sound of the name, the language and the month, as it may be spelt otherwise.
 *
 * @param heard the name as it was heard, up to 60 characters
 * @param language in which it was given
 * @param place where the child was seen, up to 60 characters
 * @param seenOn when
 * @param reviewOn by when somebody looks at the record again
 * @param addedBy account of who made the record
 */
public record ProvisionalFact(
    String heard,
    SpokenLanguage language,
    String place,
    LocalDate seenOn,
    LocalDate reviewOn,
    long addedBy) {

  /** The kind of part. */
  public static final String KIND = "provisional";

  /** The fact of a record, if it is a provisional one. */
  public static Stream<ProvisionalFact> of(OpenChild child) {
    return child.parts().stream()
        .filter(part -> part.kind().equals(KIND))
        .map(part -> PartForm.read(part.bytes(), ProvisionalFact.class));
  }

  /** By what the child is found again. */
  public List<FinderKey> finders() {
    List<FinderKey> finders = new ArrayList<>();
    for (String sound : sounds(heard)) {
      finders.add(finder(sound, language, month(seenOn)));
    }
    return finders;
  }

  /** The sounds of a name as heard, each once. */
  public static List<String> sounds(String heard) {
    return NameForms.forenames(heard).stream().map(NameForms::sound).distinct().toList();
  }

  /** One way of finding such a record. */
  public static FinderKey finder(String sound, SpokenLanguage language, long month) {
    return new FinderKey(Tokens.Kind.SOUND_LANGUAGE_MONTH, sound, language.name(), month);
  }

  /** A month as a number, such as 202611. */
  public static long month(LocalDate day) {
    return day.getYear() * 100L + day.getMonthValue();
  }

  @Override
  public String toString() {
    return "a provisional fact";
  }
}
