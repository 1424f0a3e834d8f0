package org.contactpoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/**
 * What a record about a child can hold at all. Everything is on a list with the paragraph of the
 * law or the reason; whoever adds a component must write it down, and a picture, a child's own
 * telephone or a case note cannot be written down.
 */
@Proves("F009")
class RecordContentsTest {

  private static final String LIST = "/record-contents.csv";
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "photo|picture|image|portrait|note|comment|remark|narrative|freetext|description|diagnosis|"
              + "assessmentText|ethnicity|religion|casefile",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTACT =
      Pattern.compile("phone|mobile|email", Pattern.CASE_INSENSITIVE);

  @Test
  void everythingThatARecordHoldsIsOnTheList() throws IOException {
    Set<String> unlisted = components();
    unlisted.removeAll(listed());
    Set<String> gone = listed();
    gone.removeAll(components());

    assertThat(unlisted).as("not on the list of what a record may hold").isEmpty();
    assertThat(gone).as("on the list, but no longer there").isEmpty();
  }

  @Test
  void noPictureAndNoCaseNoteHasAPlace() {
    assertThat(components()).noneMatch(c -> FORBIDDEN.matcher(c).find());
  }

  @Test
  void telephonesAndAddressesForMailAreCarersOnly() {
    assertThat(components().stream().filter(c -> CONTACT.matcher(c).find()))
        .allMatch(c -> c.startsWith("child.CarerFact."));
  }

  @Test
  void forbiddenThingsWouldBeFound() {
    assertThat(List.of("child.GoldenRecord.photo", "involvement.InvolvementFact.caseNotes"))
        .allMatch(c -> FORBIDDEN.matcher(c).find());
    assertThat(CONTACT.matcher("child.GoldenRecord.mobilePhone").find()).isTrue();
  }

  @Test
  void bytesAndStreamsHaveNoPlaceButForOpenedParts() {
    assertThat(records().stream().flatMap(r -> Stream.of(r.getRecordComponents())))
        .filteredOn(
            c -> c.getType().isArray() || java.io.InputStream.class.isAssignableFrom(c.getType()))
        .extracting(RecordContentsTest::name)
        .isSubsetOf("child.OpenChild.Part.bytes");
  }

  private static Set<String> components() {
    return records().stream()
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .map(RecordContentsTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<? extends Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.contactpoint.child", "org.contactpoint.involvement")
            .stream()
            .filter(JavaClass::isRecord)
            // What stays inside a room, such as a row of a query, never becomes part of a record.
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::reflect)
            .toList();
  }

  private static String name(RecordComponent component) {
    String type = component.getDeclaringRecord().getName().replace('$', '.');
    return type.replaceFirst("^org\\.contactpoint\\.", "") + "." + component.getName();
  }

  private static Set<String> listed() throws IOException {
    try (var in = RecordContentsTest.class.getResourceAsStream(LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.substring(0, line.indexOf(',')))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
