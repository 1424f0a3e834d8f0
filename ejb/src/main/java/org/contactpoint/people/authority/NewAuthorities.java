package org.contactpoint.people.authority;

import java.time.LocalDate;
import java.util.List;

/**
 * Registers authorities that are made by law, by their codes of the Office for National Statistics.
 * A new one begins at the first step to going live; its management team is registered next. Guarded
 * and recorded.
 */
public interface NewAuthorities {

  /** The regions in which there are authorities, by name. */
  List<String> regions();

  /**
   * Judges a form; nothing is done.
   *
   * @return what the authority is, in words, as its code says
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  String check(Form form);

  /** Registers it, once for each key of a form, or says what is wrong as {@link #check}. */
  void register(Form form);

  /**
   * A new authority.
   *
   * @param code nine characters: E06, E07, E08, E09 or E10, and six figures
   * @param region one of the regions
   * @param from first day, from a year ago to two years from now
   * @param another whether it is another one than that of the same name
   * @param key idempotency key of the form
   */
  record Form(
      String code, String name, String region, LocalDate from, boolean another, String key) {

    /** The code as it is kept. */
    public String plainCode() {
      return NewAuthorityRules.code(this);
    }

    @Override
    public String toString() {
      return "new authority";
    }
  }
}
