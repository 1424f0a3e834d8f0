package org.contactpoint.matching.tool.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contactpoint.matching.linkage.Column;
import org.contactpoint.matching.linkage.Role;
import org.contactpoint.matching.tool.table.BadInputException;
import org.contactpoint.matching.tool.table.Table;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class MappingTest {

  @TempDir private Path folder;

  @Test
  void tiesColumnsToWhatTheyTell() throws IOException {
    Binding binding =
        bind(
            "# a remark\n\nid = no\nforename = first\nsurname=last\nbirth_date = dob (DD/MM/YYYY)\n"
                + "address = line 1, town\nidentifier.passport = pp\nnhs_number = nhs",
            "no,first,last,dob,line 1,town,pp,nhs");

    assertThat(binding.schema().columns())
        .containsExactly(
            new Column("first", Role.FORENAME, null),
            new Column("last", Role.SURNAME, null),
            new Column("dob", Role.BIRTH_DATE, "dd/MM/yyyy"),
            new Column("line 1", Role.ADDRESS, null),
            new Column("town", Role.ADDRESS, null),
            new Column("pp", Role.IDENTIFIER, "passport"),
            new Column("nhs", Role.IDENTIFIER, "nhs_number"));
    String[] cells = {"7", "Ann", "Smith", "01/02/2010", "1 High St", "Leeds", "P1", "999"};
    assertThat(binding.files().get(0).id(cells)).isEqualTo("7");
    assertThat(binding.files().get(0).values(cells))
        .containsExactly("Ann", "Smith", "01/02/2010", "1 High St", "Leeds", "P1", "999");
  }

  @Test
  void knowsTheSameColumnByAnotherNameInTheSecondFile() throws IOException {
    Binding binding =
        bind(
            "id = id | key\nsurname = last | family name\nsex = sex | -\nemail = mail",
            "id,last,sex,mail",
            "family name,key,sex");

    assertThat(binding.files().get(0).values(new String[] {"1", "Smith", "F", "a@b.example"}))
        .containsExactly("Smith", "F", "a@b.example");
    assertThat(binding.files().get(1).values(new String[] {"Jones", "9", "M"}))
        .containsExactly("Jones", "", "");
    assertThat(binding.files().get(1).id(new String[] {"Jones", "9", "M"})).isEqualTo("9");
    assertThat(binding.notes())
        .containsExactly(
            "The mapping says email = mail, but f1.csv has no such column (f0.csv has mail), so it"
                + " counts as empty there. Name the right column behind a bar, or - if there is"
                + " none",
            "f1.csv has: family name, key, sex.");
  }

  @Test
  void understandsTheExampleOfTheGuide() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "matching-tool.md"));
    int from = guide.indexOf("```\n   id ") + 4;

    Binding binding =
        bind(
            guide.substring(from, guide.indexOf("```", from)),
            "pupil_ref,first_name,last_name,dob,sex,address_1,address_2,town,postcode",
            "record_no,GIVEN NAME,FAMILY NAME,born,address_1,address_2,town,postcode,NHS_NO");

    assertThat(binding.notes()).isEmpty();
    assertThat(binding.schema().columns())
        .extracting(Column::name)
        .containsExactly(
            "first_name",
            "last_name",
            "dob",
            "sex",
            "address_1",
            "address_2",
            "town",
            "postcode",
            "NHS_NO");
  }

  @Test
  void makesDatesOfTwoFormsAlike() throws IOException {
    Binding binding = bind("birth_date = dob (dd/mm/yyyy) | born (yyyymmdd)", "dob", "born");

    assertThat(binding.schema().columns())
        .containsExactly(new Column("dob", Role.BIRTH_DATE, null));
    assertThat(binding.files().get(0).values(new String[] {"03/12/2010"}))
        .containsExactly("2010-12-03");
    assertThat(binding.files().get(1).values(new String[] {"20101203"}))
        .containsExactly("2010-12-03");
    assertThat(binding.files().get(1).values(new String[] {"in 2010"})).containsExactly("in 2010");
  }

  @Test
  void datesThatNobodyReadsWithoutTheirFormAreMadeAlikeInOneFileToo() throws IOException {
    Binding binding = bind("birth_date = born (ddmmyy)", "born");
    FileColumns file = binding.files().get(0);

    assertThat(binding.schema().columns())
        .containsExactly(new Column("born", Role.BIRTH_DATE, null));
    assertThat(file.values(new String[] {"031210"})).containsExactly("2010-12-03");
    assertThat(file.values(new String[] {"31285"})).as("no nought").containsExactly("1985-12-03");
    assertThat(file.values(new String[] {"310210"})).as("no such day").containsExactly("310210");
  }

  @Test
  void takesTheTruthOutOfAPartOfAColumnAndJoinsAnIdOfTwo() throws IOException {
    Binding binding =
        bind("id = src, rec\ntruth = rec /rec-([0-9]+)-/\nsurname = name", "src,rec,name");
    FileColumns file = binding.files().get(0);

    assertThat(binding.truth()).isTrue();
    assertThat(file.truth(new String[] {"A", "rec-17-dup-0", "Smith"})).isEqualTo("17");
    assertThat(file.truth(new String[] {"A", "something", "Smith"})).isEmpty();
    assertThat(file.id(new String[] {"A", "rec-17-dup-0", "Smith"})).isEqualTo("A:rec-17-dup-0");
  }

  @Test
  void findsColumnsWhateverTheCaseAndTheSpaces() throws IOException {
    assertThat(bind("surname = family_name", "Family  Name").schema().columns())
        .containsExactly(new Column("family_name", Role.SURNAME, null));
  }

  @Test
  void keepsSignsOfTheMappingInANameInQuotationMarks() throws IOException {
    Binding binding =
        bind(
            "surname = \"name, last\"\nbirth_date = born (dd/mm/yyyy)",
            "\"name, last\",born (dd/mm/yyyy)");

    assertThat(binding.schema().columns())
        .containsExactly(
            new Column("name, last", Role.SURNAME, null),
            new Column("born", Role.BIRTH_DATE, null));
  }

  @Test
  void saysWhichColumnsThereAreWhenOneIsNot() {
    refused("surname = nachname", "id,last name", "no such column", "id, last name", "nachname");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {"yes, true", "TRUE, true", "no, false", "False, false", "-, -"})
  void saysWhetherOneSourceMayHoldAPersonTwice(String said, Boolean within) {
    List<String> lines =
        said == null ? List.of("id = no") : List.of("duplicates_within_source = " + said);

    assertThat(Mapping.of(lines).within()).isEqualTo(within);
  }

  @Test
  void knowsWhatTheColumnsOfTheIdAreCalled() {
    Mapping mapping = Mapping.of(List.of("\uFEFFid = src, rec | key", "surname = last"));

    assertThat(mapping.idColumns()).containsExactly(List.of("src"), List.of("rec", "key"));
    assertThat(mapping.lines()).containsExactly("id = src", "id = rec | key", "surname = last");
  }

  @Test
  void writesWhatItReadSoThatItIsReadTheSame() {
    List<String> lines =
        List.of(
            "birth_date = dob (dd/mm/yyyy) | born (yyyymmdd)",
            "truth = rec /rec-([0-9]+)-/",
            "surname = \"name, last\"",
            "forename = \"a|b\" | given",
            "identifier.passport = pp",
            "nhs_number = nhs",
            "address = \"line (1)\"");

    assertThat(Mapping.of(lines).lines()).isEqualTo(lines);
    assertThat(Mapping.of(Mapping.of(lines).lines()).lines()).isEqualTo(lines);
  }

  @Test
  void keepsCommasAndBarsOfAPattern() {
    Mapping mapping = Mapping.of(List.of("truth = rec /a{1,2}(x|y)/, other"));

    assertThat(mapping.entries())
        .extracting(e -> e.names().get(0).name())
        .containsExactly("rec", "other");
    assertThat(mapping.entries().get(0).names().get(0).part().pattern()).isEqualTo("a{1,2}(x|y)");
  }

  @Test
  void readsAFileOfLines() throws IOException {
    Path file = Files.writeString(folder.resolve("m"), "# a remark\nsurname = last\n");

    assertThat(Mapping.read(file).lines()).containsExactly("surname = last");
  }

  @Test
  void tellsSourcesAndGroups() throws IOException {
    Binding binding = bind("source = src\ngroup = age, town\nsurname = last", "src,age,town,last");
    String[] cells = {"school", "0-4", "Leeds", "Smith"};

    assertThat(binding.source()).isTrue();
    assertThat(binding.truth()).isFalse();
    assertThat(binding.groups()).containsExactly("age", "town");
    assertThat(binding.files().get(0).source(cells)).isEqualTo("school");
    assertThat(binding.files().get(0).group(0, cells)).isEqualTo("0-4");
    assertThat(binding.files().get(0).group(1, cells)).isEqualTo("Leeds");
    assertThat(binding.files().get(0).id(cells)).isEmpty();
    assertThat(bind("surname = last", "last").source()).isFalse();
  }

  @Test
  void showsOnlyTheFirstOfVeryManyColumns() {
    String sixty =
        String.join(",", java.util.stream.IntStream.range(0, 60).mapToObj(i -> "c" + i).toList());

    assertThatThrownBy(() -> bind("surname = nom", sixty))
        .hasMessageContaining("c59.")
        .hasMessageNotContaining("and more");
    assertThatThrownBy(() -> bind("surname = nom", sixty + ",c60"))
        .hasMessageContaining("c59 and more.")
        .hasMessageNotContaining("c60");
  }

  @Test
  void saysThatAColumnIsMissingWhereOneFileHasNoneAndTheOtherNotThisOne() {
    assertThatThrownBy(() -> bind("surname = last\nsex = - | gender", "last", "last,sex"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("no such column");
  }

  @Test
  void saysWhatIsWrongWithALine() {
    refused("surname last", "last", "Line 1", "has no =");
    refused("id = id\nlastname = last", "id,last", "Line 2", "\"lastname\"", "surname");
    refused("birth_date = dob (day first)", "dob", "(day first)");
    refused("truth = id /[/\nsurname = last", "id,last", "pattern with one group");
    refused("surname = last\nduplicates_within_source = maybe", "last", "yes or no");
    refused("id = id", "id", "No column is known by which persons could be compared");
  }

  @Test
  void refusesAMappingFileThatIsNoneSuch() throws IOException {
    Path file = folder.resolve("m");
    assertThatThrownBy(() -> Mapping.read(file)).hasMessageContaining("no mapping file");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    assertThatThrownBy(() -> Mapping.read(file)).hasMessageContaining("not plain text");
    Files.write(file, new byte[2 << 20]);
    assertThatThrownBy(() -> Mapping.read(file)).hasMessageContaining("far too long");
  }

  @Test
  void guessesCommonNamesAndWritesThemAsAMapping() {
    List<String> lines =
        guess(
            "Record ID,First Name,child_surname,DOB,Sex,Home"
                + " Postcode,address_1,town,mother_name,NHS No,shoe size,e-mail");

    assertThat(lines)
        .containsExactly(
            "id = Record ID",
            "forename = First Name",
            "surname = child_surname",
            "birth_date = DOB",
            "sex = Sex",
            "postcode = Home Postcode",
            "address = address_1",
            "address = town",
            "text = mother_name",
            "nhs_number = NHS No",
            "email = e-mail");
  }

  @Test
  void leavesAFullNameBesideItsPartsAndKnowsGermanHeaders() {
    assertThat(guess("full_name,first_name,surname,dob")).noneMatch(l -> l.contains("full_name"));
    assertThat(guess("first_and_surname,first_name,child_surname,surname"))
        .containsExactly("forename = first_name", "surname = surname");
    assertThat(guess("full_name,dob")).contains("full_name = full_name");
    assertThat(guess("fname_c1,lname_c1,by,bm,bd"))
        .containsExactly(
            "forename = fname_c1",
            "surname = lname_c1",
            "birth_year = by",
            "birth_month = bm",
            "birth_day = bd");
  }

  @Test
  void takesAnotherNameInTheSecondFileForTheSameThing() {
    Mapping mapping =
        new HeaderGuess()
            .guess(List.of(List.of("id", "first_name"), List.of("key", "given_name", "id")));

    assertThat(mapping.lines()).containsExactly("id = id", "forename = first_name | given_name");
  }

  private static List<String> guess(String header) {
    return new HeaderGuess().guess(List.of(List.of(header.split(",")))).lines();
  }

  private void refused(String mapping, String header, String... because) {
    assertThatThrownBy(() -> bind(mapping, header))
        .isInstanceOf(BadInputException.class)
        .hasMessageContainingAll(because);
  }

  private Binding bind(String mapping, String... headers) throws IOException {
    List<Table> tables = new java.util.ArrayList<>();
    for (String header : headers) {
      Path file = folder.resolve("f" + tables.size() + ".csv");
      Files.writeString(file, header + "\n");
      tables.add(Table.open(file));
    }
    return Binding.of(Mapping.of(mapping.lines().toList()), tables);
  }
}
