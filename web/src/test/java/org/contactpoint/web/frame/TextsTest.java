package org.contactpoint.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactpoint.access.Operation;
import org.contactpoint.disclosure.Clue;
import org.contactpoint.disclosure.FactView;
import org.contactpoint.disclosure.RecordView.Staleness;
import org.contactpoint.involvement.assessment.Assessments;
import org.contactpoint.kernel.Installation.Mode;
import org.contactpoint.kernel.StoryAnswer;
import org.contactpoint.ledger.Ledger.Outcome;
import org.contactpoint.rights.KeyCustody.Ground;
import org.contactpoint.web.record.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

  private static final Pattern KEY = Pattern.compile("text\\['([a-zA-Z.-]+[a-zA-Z])'\\]");

  static Stream<String> keysOfCodes() {
    return Stream.of(
            codes("operation.", Operation.values()),
            codes("outcome.", Outcome.values()),
            codes("staleness.", Staleness.values()),
            codes("assessment.", Staleness.values()),
            codes("holder.", Assessments.Holder.values()),
            codes("fact.", Staleness.values()),
            codes("fact.", FactView.Kind.values()),
            codes("fact.", FactView.Absent.values()),
            codes("clue.", Clue.values()),
            codes("storyAnswer.", StoryAnswer.values()),
            codes("storyAnswered.", StoryAnswer.values()),
            codes("year.", Timeline.State.values()),
            codes("band.", Mode.values()),
            codes("ground.", Ground.values()))
        .flatMap(keys -> keys);
  }

  @ParameterizedTest
  @MethodSource("keysOfCodes")
  void everyCodeThatAPageShowsHasWords(String key) {
    assertThat(Texts.orNone(key)).isNotBlank();
  }

  /** Of two, the second would stand on the page of the first. */
  @Test
  void noKeyStandsTwice() {
    List<String> keys =
        read(Path.of("src/main/resources/org/contactpoint/web/messages.properties"))
            .lines()
            .filter(line -> line.matches("[^#\\s].*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
  }

  @Test
  void everyKeyThatAPageNamesHasWords() {
    Set<String> named = new TreeSet<>();
    for (Path page : pages()) {
      KEY.matcher(read(page)).results().map(result -> result.group(1)).forEach(named::add);
    }
    assertThat(named).hasSizeGreaterThan(100).allMatch(key -> !Texts.orNone(key).isBlank());
  }

  private static Stream<String> codes(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }

  private static Iterable<Path> pages() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
