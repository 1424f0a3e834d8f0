package org.contactpoint.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * Whether a new password holds against guessing: by its length, and by how many guesses it would
 * take somebody who knows the common passwords, words, names, keyboards and whose password it is.
 * No kinds of characters are asked for: they make passwords worse, not better.
 */
final class PasswordStrength {

  static final int SHORTEST = 12;
  static final int LONGEST = 256;

  /** Bits; guessing argon2id at a million a second would take a year for this many. */
  private static final double ENOUGH = 45;

  /** What comes after does not make it weaker, and reading it all would take its time. */
  private static final int READ = 64;

  private static final long PATIENCE_MILLIS = 500;

  private PasswordStrength() {}

  /**
   * What is wrong with it, if anything.
   *
   * @param known words that a guesser knows of the person: user name, name, organisation
   */
  static Optional<String> fault(String password, String... known) {
    if (password.length() < SHORTEST) {
      return Optional.of(
          "Use at least " + SHORTEST + " characters. A few words together are good.");
    }
    if (password.length() > LONGEST) {
      return Optional.of("Use at most " + LONGEST + " characters.");
    }
    String read = password.substring(0, Math.min(READ, password.length()));
    boolean strong =
        new Nbvcxz(
                    new ConfigurationBuilder()
                        .setLocale(Locale.UK)
                        .setDictionaries(dictionaries(known))
                        .setCombinationAlgorithmTimeout(PATIENCE_MILLIS)
                        .createConfiguration())
                .estimate(read)
                .getEntropy()
            >= ENOUGH;
    return strong
        ? Optional.empty()
        : Optional.of(
            "This is too easily guessed: it is common, or made of names, dates or rows of keys."
                + " Take a few words that do not belong together.");
  }

  private static List<Dictionary> dictionaries(String... known) {
    DictionaryBuilder own = new DictionaryBuilder().setDictionaryName("own").setExclusion(false);
    own.addWord("contactpoint", 1);
    Stream.of(known)
        .flatMap(words -> Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.length() > 2)
        .forEach(word -> own.addWord(word, 1));
    List<Dictionary> all = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
    all.add(own.createDictionary());
    return all;
  }
}
