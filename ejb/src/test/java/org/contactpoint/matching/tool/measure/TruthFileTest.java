package org.contactpoint.matching.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contactpoint.matching.tool.table.BadInputException;
import org.contactpoint.matching.tool.table.Table;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F027")
class TruthFileTest {

  private static final List<String> IDS = List.of("a", "b", "c", "d");

  @TempDir private Path folder;

  @Test
  void readsAPersonForEachId() throws IOException {
    Truth truth = read("id,cluster\na,1\nb,2\nc,1\n", List.of());

    assertThat(truth.same(0, 2)).isTrue();
    assertThat(truth.same(0, 1)).isFalse();
    assertThat(truth.unknown()).isEqualTo(1);
  }

  @Test
  void readsAPersonForAnIdOfTwoColumnsCalledAsInTheData() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t"), "TEST_GROUP,CLUSTER_ID,SRC,REC\n1,8,x,1\n1,8,x,2\n1,9,y,1\n");
    List<String> ids = List.of("x:1", "x:2", "y:1");
    Truth truth =
        new TruthFile(Table.open(file), List.of(List.of("SRC"), List.of("REC")))
            .read(rows(ids), new int[3], true);

    assertThat(truth.same(0, 1)).isTrue();
    assertThat(truth.same(0, 2)).isFalse();
  }

  @Test
  void readsPairsAndLeavesOutThoseOfALowScore() throws IOException {
    Truth truth =
        read(
            "unique_id_l,source_l,unique_id_r,source_r,clerical_match_score\n"
                + "a,x,b,x,1.0\n"
                + "c,x,d,x,0.0\n",
            List.of());

    assertThat(truth.same(0, 1)).isTrue();
    assertThat(truth.same(2, 3)).isFalse();
    assertThat(truth.pairs()).isEqualTo(1);
  }

  @ParameterizedTest(name = "score \"{0}\": {1}")
  @CsvSource({
    "0.5, true",
    "0.49, false",
    "1, true",
    "0, false",
    "yes, true",
    "match, true",
    "no, false",
    "NO, false",
    "false, false",
    "'', false"
  })
  void scoreTellsWhetherAPairIsOfOnePerson(String score, boolean same) throws IOException {
    Truth truth = read("id_a,id_b,score\na,b," + score + "\nc,d,1\n", List.of());

    assertThat(truth.same(0, 1)).isEqualTo(same);
    assertThat(truth.same(2, 3)).isTrue();
  }

  @Test
  void readsTwoColumnsAsIdAndPersonWhateverTheyAreCalled() throws IOException {
    Truth truth = read("row,who\na,1\nc,1\nx,1\n", List.of());

    assertThat(truth.same(0, 2)).isTrue();
    assertThat(truth.unknown()).isEqualTo(2);
  }

  @Test
  void personMayStandBeforeTheId() throws IOException {
    assertThat(read("cluster,id\n1,a\n1,b\n", List.of()).same(0, 1)).isTrue();
  }

  @Test
  void pairsMayStandTheOtherWayRoundAndNameStrangers() throws IOException {
    Path file = Files.writeString(folder.resolve("t"), "id_l,id_r\nr0,l1\nl0,x\nx,r1\n");
    // Two files: l0 and l1 are rows 0 and 1, r0 and r1 rows 2 and 3.
    TruthFile.Rows two =
        new TruthFile.Rows() {
          @Override
          public int count() {
            return 4;
          }

          @Override
          public int[] everywhere(String id) {
            return new int[] {
              List.of("l0", "l1").indexOf(id),
              List.of("r0", "r1").contains(id) ? 2 + id.charAt(1) - '0' : -1
            };
          }
        };
    TruthFile reading = new TruthFile(Table.open(file), List.of());
    Truth truth = reading.read(two, new int[] {0, 0, 1, 1}, false);

    assertThat(truth.same(2, 1)).isTrue();
    assertThat(truth.pairs()).isEqualTo(1);
    assertThat(reading.notes())
        .containsExactly(
            "The truth file t: 2 of its 3 lines name no two rows that could be linked: 2, 3");
  }

  @Test
  void oneIdMayBeOfARowInEitherFile() throws IOException {
    Path file = Files.writeString(folder.resolve("t"), "id,cluster\n7,1\nright,1\n");
    TruthFile.Rows two =
        new TruthFile.Rows() {
          @Override
          public int count() {
            return 3;
          }

          @Override
          public int[] everywhere(String id) {
            return id.equals("7") ? new int[] {0, 1} : new int[] {-1, 2};
          }
        };
    TruthFile reading = new TruthFile(Table.open(file), List.of());
    Truth truth = reading.read(two, new int[] {0, 1, 1}, true);

    assertThat(reading.notes())
        .singleElement()
        .asString()
        .contains("1 of its ids are of a row in more than one file", "or give pairs as id_a");
    assertThat(truth.unknown()).isZero();
    assertThat(truth.same(0, 1)).isTrue();
    assertThat(truth.same(0, 2)).isTrue();
  }

  @Test
  void refusesAFileWhoseFormItCannotTell() {
    assertThatThrownBy(() -> read("a,b,c\n1,2,3\n", List.of()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("id and cluster, or id_a and id_b");
  }

  @Test
  void refusesAFileThatNamesNoneOfTheRows() {
    assertThatThrownBy(() -> read("id,cluster\nx,1\n", List.of()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("names none of the rows");
    assertThatThrownBy(() -> read("id_a,id_b\nx,y\n", List.of()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("names none of the rows");
  }

  @Test
  void refusalSaysWhichColumnWasTakenForTheId() {
    assertThatThrownBy(() -> read("name,cluster\nAnn,1\nBob,1\n", List.of(List.of("ref"))))
        .hasMessageContaining("its column name was taken for the id")
        .hasMessageContaining("the id column of the data says (ref)")
        .hasMessageNotContaining("Ann");
    assertThatThrownBy(() -> read("name,cluster\nAnn,1\nBob,1\n", List.of()))
        .hasMessageContaining("the mapping names no id: rows are called 1, 2, 3");
  }

  @Test
  void columnCalledIdIsTakenWhereverItStands() throws IOException {
    assertThat(read("town,cluster,id\nx,1,a\nx,1,b\n", List.of()).same(0, 1)).isTrue();
    assertThat(read("person_id,entity\na,1\nb,1\n", List.of(List.of("person_id"))).same(0, 1))
        .isTrue();
  }

  @Test
  void refusesATruthByWhichNobodyIsThereTwice() {
    assertThatThrownBy(() -> read("id,cluster\na,1\nb,2\n", List.of()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("By the truth file t no two rows that could be linked")
        .hasMessageContaining("the same value in its column cluster");
    assertThatThrownBy(() -> read("pupil,patient\na,b\nc,d\n", List.of()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("Its column patient names rows, not persons")
        .hasMessageContaining("call the two columns id_a and id_b");
    assertThatThrownBy(() -> read("id_a,id_b,score\na,b,0\n", List.of()))
        .hasMessageContaining("no two rows that could be linked");
  }

  @Test
  void linesThatNameNoRowAreCountedAndNamed() throws IOException {
    Path file =
        Files.writeString(folder.resolve("t"), "id,cluster\na,1\nv,1\nw,1\nx,2\nb,1\ny,3\n");
    TruthFile reading = new TruthFile(Table.open(file), List.of());
    reading.read(rows(IDS), new int[4], true);

    assertThat(reading.notes())
        .containsExactly("The truth file t: 4 of its 6 lines name no row: 2, 3, 4 and others");
  }

  @Test
  void pairsMayBeCalledAsTheIdsOfTheTwoFilesAre() throws IOException {
    Truth truth = read("patient,pupil\nb,a\n", List.of(List.of("pupil", "patient")));

    assertThat(truth.same(0, 1)).isTrue();
    assertThat(truth.pairs()).isEqualTo(1);
  }

  private Truth read(String text, List<List<String>> columns) throws IOException {
    Path file = Files.writeString(folder.resolve("t"), text);
    return new TruthFile(Table.open(file), columns).read(rows(IDS), new int[4], true);
  }

  private static TruthFile.Rows rows(List<String> ids) {
    return new TruthFile.Rows() {
      @Override
      public int count() {
        return ids.size();
      }

      @Override
      public int[] everywhere(String id) {
        return new int[] {ids.indexOf(id)};
      }
    };
  }
}
