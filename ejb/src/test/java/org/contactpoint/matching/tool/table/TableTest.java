package org.contactpoint.matching.tool.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F025")
class TableTest {

  @TempDir private Path folder;

  @Test
  void readsCommasWithSpacesBehindThemAsFebrlHasThem() throws IOException {
    Table table = table("rec_id, given_name, postcode\nrec-1-org, , 4011\nrec-2-org, ann, 4814\n");

    assertThat(table.header()).containsExactly("rec_id", "given_name", "postcode");
    assertThat(rows(table))
        .containsExactly(row("rec-1-org", "", "4011"), row("rec-2-org", "ann", "4814"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsWhatStandsBetweenCells(String between) throws IOException {
    Table table =
        table(
            "id;name;born\n1;Ann, Mary;2010-01-02\n2;Bob;x\n"
                .replace(";", between)
                .replace("Ann, Mary", between.equals(",") ? "\"Ann, Mary\"" : "Ann, Mary"));

    assertThat(rows(table))
        .containsExactly(row("1", "Ann, Mary", "2010-01-02"), row("2", "Bob", "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,false",
    "UTF-8,true",
    "UTF-16LE,true",
    "UTF-16BE,true",
    "UTF-16LE,false",
    "UTF-16BE,false",
    "windows-1252,false"
  })
  void findsTheEncodingAndPassesOverAByteOrderMark(String encoding, boolean mark)
      throws IOException {
    String text = (mark ? "\uFEFF" : "") + "id,name\n1,Zoë O’Brien\n2,François\n";
    Path file = folder.resolve("t.csv");
    Files.write(file, text.getBytes(Charset.forName(encoding)));

    Table table = Table.open(file);

    assertThat(table.header()).containsExactly("id", "name");
    assertThat(rows(table)).containsExactly(row("1", "Zoë O’Brien"), row("2", "François"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFD", "\uD800\uDC00", "\uDBFF\uDFFF"})
  void readsLettersOfOneToFourBytes(String letter) throws IOException {
    Table table = table("id,name\n1,A" + letter + "z\n");

    assertThat(table.form()).isEqualTo("UTF-8, cells between commas");
    assertThat(rows(table)).containsExactly(row("1", "A" + letter + "z"));
  }

  @ParameterizedTest(name = "bytes {0}")
  @CsvSource({"80", "C1", "F5", "C3", "E2 82", "F0 9F 98"})
  void takesWhatIsNoUnicodeForWestern(String bytes) throws IOException {
    byte[] start = "id,name\n1,A".getBytes(StandardCharsets.US_ASCII);
    byte[] odd = java.util.HexFormat.ofDelimiter(" ").parseHex(bytes);
    byte[] all = java.util.Arrays.copyOf(start, start.length + odd.length);
    System.arraycopy(odd, 0, all, start.length, odd.length);
    Path file = folder.resolve("t.csv");
    Files.write(file, all);

    assertThat(Table.open(file).form()).startsWith("windows-1252");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '=',
      value = {"';'=semicolons", "'\t'=tabs", "'|'=bars"})
  void saysHowTheFileWasUnderstood(String between, String words) throws IOException {
    Table table = table("id;name\n1;Ann\n".replace(";", between));

    assertThat(table.form()).isEqualTo("UTF-8, cells between " + words);
    assertThat(table.name()).isEqualTo("t.csv");
  }

  @Test
  void findsTheEncodingByALetterFarBehindTheBeginning() throws IOException {
    String plain = "1,abcdefghijklmnopqrstuvwxyz\n".repeat(10_000);
    Path file = folder.resolve("t.csv");
    Files.write(file, ("id,name\n" + plain + "2,Zoë\n").getBytes(Charset.forName("windows-1252")));

    List<List<String>> rows = rows(Table.open(file));

    assertThat(rows.get(10_000)).isEqualTo(row("2", "Zoë"));
  }

  @Test
  void keepsLineBreaksAndCommasInsideQuotes() throws IOException {
    Table table = table("id,address,x\n1,\"1 High St\r\nLeeds, LS1\",\"say \"\"hi\"\"\"\n");

    assertThat(rows(table)).containsExactly(row("1", "1 High St  Leeds, LS1", "say \"hi\""));
  }

  @Test
  void readsQuotedCellsBehindASpace() throws IOException {
    Table table = table("\"id\", \"name\"\n\"1\", \"Smith, Ann\"\n");

    assertThat(rows(table)).containsExactly(row("1", "Smith, Ann"));
  }

  @Test
  void takesAQuotationMarkInsideANameForALetter() throws IOException {
    assertThat(rows(table("id,name\n1,William \"Bill\" Smith\n2,Bob\n")))
        .containsExactly(row("1", "William \"Bill\" Smith"), row("2", "Bob"));
  }

  @Test
  void fillsShortRowsAndCutsLongOnesAndSaysHowMany() throws IOException {
    Table table = table("a,b,c\n1,2,3\n1\n1,2,3,4,5\n\n1,2,3\n");
    List<List<String>> rows = new ArrayList<>();

    Table.Read read = table.read(cells -> rows.add(List.of(cells)));

    assertThat(rows)
        .containsExactly(
            row("1", "2", "3"), row("1", "", ""), row("1", "2", "3"), row("1", "2", "3"));
    assertThat(read).isEqualTo(new Table.Read(4, 2, 2, 0));
  }

  @Test
  void dropsNulsAndWhatElseNobodySees() throws IOException {
    assertThat(rows(table("id,name\n1,An\u0000n\u200B\n2,\u00A0Bob\u00A0\n")))
        .containsExactly(row("1", "Ann"), row("2", "Bob"));
  }

  @Test
  void takesWhatProgramsWriteForNothingAsBlankButNotAName() throws IOException {
    assertThat(rows(table("id,a,b,c\n1,NaN,\\N,N/A\n2,Null,Na,None\n")))
        .containsExactly(row("1", "", "", ""), row("2", "Null", "Na", "None"));
  }

  @Test
  void givesEachColumnANameOfItsOwn() throws IOException {
    assertThat(table("name,,name,name\n1,2,3,4\n").header())
        .containsExactly("name", "column 2", "name (2)", "name (3)");
  }

  @Test
  void readsATableOfOneColumnAndOneWithoutRows() throws IOException {
    assertThat(rows(table("name\nAnn\nBob\n"))).containsExactly(row("Ann"), row("Bob"));
    assertThat(rows(table("name,born\n"))).isEmpty();
    assertThat(rows(table("name,born"))).isEmpty();
  }

  @Test
  void readsLinesThatEndAsOnOldMachines() throws IOException {
    assertThat(rows(table("a,b\r1,2\r3,4"))).containsExactly(row("1", "2"), row("3", "4"));
  }

  @Test
  void refusesFilesThatAreNoTables() throws IOException {
    refused("PK\u0003\u0004rest", "zip archive or an Excel");
    refused("%PDF-1.7 rest", "a PDF");
    refused("\n  <html><body>", "web page or XML");
    refused("[{\"a\":1}]", "JSON");
    refused("", "is empty");
    refused("PAR1 rest", "a Parquet file");
    refused("SQLite format 3", "a database");
    refused("\n\n\n", "has no rows");
    refused("\u0001\u0002\u0003\u0004 abc \u0005\u0006\u0007", "is not text");
  }

  @Test
  void refusesPackedAndOldOfficeFiles() throws IOException {
    Path file = folder.resolve("x");
    Files.write(file, new byte[] {0x1F, (byte) 0x8B, 8, 0});
    assertThatThrownBy(() -> Table.open(file)).hasMessageContaining("gzip");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    assertThatThrownBy(() -> Table.open(file)).hasMessageContaining("old Office");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 'i', 0, 0, 0});
    assertThatThrownBy(() -> Table.open(file)).hasMessageContaining("UTF-32");
  }

  @Test
  void refusesFoldersAndFilesThatAreNotThere() {
    assertThatThrownBy(() -> Table.open(folder))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Table.open(folder.resolve("no.csv")))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("There is no file");
  }

  @Test
  void refusesAFirstLineThatHasDataInPlaceOfNamesAndDoesNotRepeatIt() throws IOException {
    Path file = write("1,Ann,Smith,2010-03-04\n2,Bob,Jones,2011-04-05\n");

    assertThatThrownBy(() -> Table.open(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("first line")
        .hasMessageNotContaining("Smith");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      value = {
        "the file ends='1,Ann,x,y\n2,\"Bob,x,y\n3,Cy,x,y\n'",
        "the file ends in the same line='1,Ann,x,y\n2,\"Bob,x,y'",
        "rows are in it='1,Ann,x,y\n2,\"Bob,x,y\n3,Cy,x,y\n4,Di,x,y\n5,Ed,x,y\n6,Fay\",x,y\n'",
        "another mark opens='1,Ann,x,y\n2,\"Bob,x,y\n3,\"Cy\",x,y\n'",
        "all cells have marks='\"1\",\"Ann\",x,y\n\"2\",\"Bob,x,y\n\"3\",\"Cy\",x,y\n'",
        "two marks are none='1,Ann,x,y\n2,\"Bob \"\"B\"\",x,y\n3,Cy,x,y\n'"
      })
  void refusesAQuoteThatIsNeverClosedAndSaysWhere(String sign, String rows) {
    String text = "id,name,note,by\n" + rows;

    assertThatThrownBy(() -> rows(table(text)))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("t.csv: row 2 (line 3 of the file) opens a quotation mark")
        .hasMessageContaining("Close or remove the mark")
        .hasMessageNotContaining("Bob");
  }

  @Test
  void refusesAQuoteThatIsOpenForVeryManyLines() {
    String lines = "3 Cy\n".repeat(200);

    assertThatThrownBy(() -> rows(table("id,name\n1,\"a\nb\"\n\n2,\"Bob\n" + lines + "4,\"Di\"\n")))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("row 2 (line 5 of the file) opens a quotation mark");
    assertThatThrownBy(() -> table("id,\"name\n1,Ann\n"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("t.csv: the header opens a quotation mark");
  }

  @Test
  void leavesOutAHeaderThatStandsAgain() throws IOException {
    Table table = table("id,name,\n1,Ann,x\nid,name,\n2,name,x\nID,name,\n");
    List<List<String>> rows = new ArrayList<>();

    Table.Read read = table.read(cells -> rows.add(List.of(cells)));

    assertThat(rows)
        .containsExactly(row("1", "Ann", "x"), row("2", "name", "x"), row("ID", "name", ""));
    assertThat(read).isEqualTo(new Table.Read(3, 0, 0, 1));
    assertThat(rows(table("name\nname\n"))).as("somebody's name").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\"sep=;\"\n"})
  void takesTheSeparatorThatASpreadsheetSays(String line) throws IOException {
    Table table = table(line + "id;name,of\n1;Ann\n2;\"Bob\n");

    assertThat(table.header()).containsExactly("id", "name,of");
    assertThatThrownBy(() -> rows(table))
        .hasMessageContaining("row 2 (line 4 of the file) opens a quotation mark");
  }

  @Test
  void marksInATextOfItsOwnAreNoCells() throws IOException {
    assertThat(rows(table("id,name,extra\n1,Ann,{\"a\": 1, \"l\": 2}\n2,Bob,{}\n")))
        .containsExactly(row("1", "Ann", "{\"a\": 1"), row("2", "Bob", "{}"));
    assertThat(rows(table("id, name\n1, \"Ann \"\"A\"\"\" \n2, \"Bob\"")))
        .containsExactly(row("1", "Ann \"A\""), row("2", "Bob"));
  }

  @Test
  void keepsLongTextsInQuotesThatAreClosed() throws IOException {
    String note = "Dear \"\"Ann\"\", we met,\nspoke, and\n\nparted.\n".repeat(20);
    List<List<String>> rows =
        rows(table("id,note,by\n1,\"" + note + "\",x\n2,\"\",y\r\n3,\"a\r\nb\",\"z\""));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).get(1)).hasSize(note.replace("\"\"", "\"").length() - 1);
    assertThat(rows.get(2)).isEqualTo(row("3", "a  b", "z"));
  }

  @Test
  void refusesARowOfAMillionLettersInsteadOfKeepingIt() {
    assertThatThrownBy(() -> rows(table("id,note\n1,a\n2," + "x".repeat(5_000_000) + "\n")))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("t.csv: row 2 (line 3 of the file) is longer than 1,000,000");
  }

  private void refused(String text, String because) throws IOException {
    Path file = write(text);
    assertThatThrownBy(() -> Table.open(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(because);
  }

  private Table table(String text) throws IOException {
    return Table.open(write(text));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), text, StandardCharsets.UTF_8);
  }

  private static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    table.read(cells -> rows.add(List.of(cells)));
    return rows;
  }

  private static List<String> row(String... cells) {
    return List.of(cells);
  }
}
