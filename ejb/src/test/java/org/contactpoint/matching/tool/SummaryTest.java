package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contactpoint.matching.linkage.BlockYield;
import org.contactpoint.matching.linkage.Decision;
import org.contactpoint.matching.linkage.Model;
import org.contactpoint.matching.linkage.Report;
import org.contactpoint.matching.tool.measure.BCubed;
import org.contactpoint.matching.tool.measure.PairQuality;
import org.contactpoint.matching.tool.measure.Quality;
import org.contactpoint.matching.tool.measure.Share;
import org.contactpoint.matching.tool.measure.Tally;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/** One summary of made-up figures, as it is written for a person and for a program. */
@Proves("F027")
class SummaryTest {

  private static Summary summary(boolean truth, Summary.FileRead... files) {
    Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
    decisions.put(Decision.LINK, 400L);
    decisions.put(Decision.REVIEW, 30L);
    decisions.put(Decision.NEW, 1200L);
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("read", 0.25);
    seconds.put(Job.PROCESSOR, 2.5);
    Map<String, Double> groups = new LinkedHashMap<>();
    groups.put("one person", 0.001);
    Report report =
        new Report(
            List.of("surname", "birth date"),
            List.of(new BlockYield("two names", 5000, 700, 90, 3)),
            new Model(groups, List.of(new Model.Level("surname", "differs", 0.05, 0.9, -4.2))),
            seconds,
            new int[] {0, 0, 1},
            12_345,
            List.of());
    return new Summary(
        Options.of("a.csv", "--seed", "7", "--out", Path.of("o").toString()),
        "2026-11-22.1 balanced",
        true,
        List.of(files),
        List.of(
            new Summary.ColumnRead("last name", "surname", List.of(1500L, 0L)),
            new Summary.ColumnRead("born", "birth_date", List.of(750L, 500L))),
        20,
        1,
        List.of("born: read with the day first"),
        decisions,
        new TreeMap<>(Map.of(1, 1100L, 2, 200L)),
        report,
        seconds,
        123,
        truth ? quality() : null);
  }

  private static Quality quality() {
    Map<String, PairQuality> pairs = new LinkedHashMap<>();
    pairs.put(Tally.LINKS, new PairQuality(300, 100, 600));
    pairs.put(Tally.BEST, new PairQuality(450, 50, 600));
    return new Quality(
        600,
        5,
        pairs,
        0.25,
        new BCubed(0.8, 0.6),
        new Share(540, 600),
        new Share(12, 30),
        Map.of(
            "age",
            List.of(
                new Quality.OfGroup(
                    "0-4",
                    1234,
                    new Share(50, 100),
                    new Share(60, 100),
                    new Share(50, 80),
                    new Share(7, 400)))));
  }

  private static final Summary.FileRead ONE =
      new Summary.FileRead("a.csv", "UTF-8, cells between commas", 1500, 2, 17, 4);
  private static final Summary.FileRead OTHER =
      new Summary.FileRead("b.csv", "UTF-8, cells between tabs", 500, 0, 0, 0);

  private static List<String> lines(String text) {
    return text.lines().map(String::stripTrailing).toList();
  }

  @Test
  void personReadsWhatWasReadLinkedAndMeasured() {
    assertThat(lines(SummaryText.of(summary(true, ONE))))
        .containsExactlyElementsOf(
            lines(
                """
                Duplicates in one file
                  rules 2026-11-22.1 balanced, seed 7

                Rows
                  a.csv                                     1,500   UTF-8, cells between commas
                    of these with too few or too many cells, the first is row 17: 2
                  rows with at least one blank                 20
                  rows with nothing to compare                  1

                Columns compared
                  last name                          surname        filled in 100.0 %
                  born                               birth_date     filled in  50.0 %

                To be noted
                  - born: read with the day first

                Pairs
                  pairs compared                           12,345
                  link: of one person                         400
                  review: a person should look                 30
                  new: written, but not linked              1,200
                  persons                                   1,300

                Persons, by how many rows they have
                         1,100 with 1 row
                           200 with 2 rows

                How good it is, by the truth given
                  pairs of one person in the truth            600
                  rows that the truth does not name             5
                                          precision     recall         F1        right      wrong
                  links                      0.7500     0.5000     0.6000          300        100
                  best threshold             0.9000     0.7500     0.8182          450         50\
                   p >= 0.2500, picked with the truth in hand
                  clusters, B-cubed          0.8000     0.6000     0.6857
                  blocking recall                      90.000 % (87.339 to 92.152)
                  band of review                               30 of which right: 12

                By age (95 % intervals after Wilson)
                                               rows      pairs                        recall\
                            recall with review                     precision    merged with another person
                  0-4                         1,234        100   50.000 % (40.383 to 59.617)\
                   60.000 % (50.200 to 69.060)   62.500 % (51.549 to 72.306)      1.750 % (0.850 to 3.568)

                Blocking keys: pairs are compared that share one of these
                           pairs     only by it  largest block       left out
                           5,000            700             90              3   two names

                Time and memory
                  read                                     0.25 s
                  processor time                           2.50 s
                  peak memory                               123 MB
                """));
  }

  @Test
  void whatWasNotSeenIsNotTold() {
    assertThat(SummaryText.of(summary(false, ONE, OTHER)))
        .startsWith("Links between files\n")
        .contains("  b.csv                                       500   UTF-8, cells between tabs\n")
        .contains("filled in 100.0 % of a.csv,   0.0 % of b.csv\n")
        .contains("filled in  50.0 % of a.csv, 100.0 % of b.csv\n")
        .containsOnlyOnce("too few or too many")
        .doesNotContain("How good", "B-cubed");
    Summary.FileRead none = new Summary.FileRead("a.csv", "UTF-8", 0, 0, 0, 0);
    assertThat(SummaryText.of(summary(false, none))).contains("filled in   0.0 %\n");
  }

  @Test
  void terminalShowsPairsAndHowGoodTheyAre() {
    List<String> all = lines(SummaryText.of(summary(true, ONE)));
    List<String> brief = lines(SummaryText.brief(summary(true, ONE)));

    assertThat(all).containsAll(brief);
    int noted = brief.indexOf("  pairs compared                           12,345");
    assertThat(brief.subList(0, noted))
        .as("first what the user should know")
        .contains("To be noted")
        .anyMatch(line -> line.startsWith("  - "));
    assertThat(brief).hasSize(noted + 13);
    assertThat(lines(SummaryText.brief(summary(false, ONE))))
        .isEqualTo(brief.subList(0, noted + 5));
  }

  @Test
  void programReadsEveryFigureByItsName() {
    List<String> table = lines(SummaryTable.of(summary(true, ONE)));

    assertThat(table).doesNotHaveDuplicates().allMatch(line -> line.split(",", -1).length == 4);
    assertThat(table)
        .startsWith("section,item,figure,value", "run,,rules,2026-11-22.1 balanced")
        .contains(
            "run,,seed,7",
            "run,,within,true",
            "run,,compared,12345",
            "run,,persons,1300",
            "run,,peak_megabytes,123",
            "rows,,rows,1500",
            "rows,,with_blank,20",
            "rows,,empty,1",
            "file,a.csv,rows,1500",
            "file,a.csv,odd_rows,2",
            "file,a.csv,unreadable_dates,4",
            "column,last name,role,surname",
            "column,born,filled,1250",
            "column,born,filled_1,750",
            "column,born,filled_2,500",
            "note,,,born: read with the day first",
            "pairs,link,pairs,400",
            "pairs,review,pairs,30",
            "pairs,new,pairs,1200",
            "persons,2,persons,200",
            "seconds,read,seconds,0.25",
            "block,two names,pairs,5000",
            "block,two names,pairs_only_here,700",
            "block,two names,largest_block,90",
            "block,two names,capped,3",
            "model,one person,share_of_pairs,0.001",
            "model,surname: differs,match,0.05",
            "model,surname: differs,chance,0.9",
            "model,surname: differs,weight,-4.2");
  }

  @Test
  void programReadsHowGoodItIs() {
    List<String> table = lines(SummaryTable.of(summary(true, ONE)));

    assertThat(table)
        .contains(
            "quality,truth,pairs,600",
            "quality,truth,unknown_rows,5",
            "quality,links,precision,0.75",
            "quality,links,precision_hits,300",
            "quality,links,precision_of,400",
            "quality,links,recall,0.5",
            "quality,links,f1,0.6",
            "quality,links,right,300",
            "quality,links,wrong,100",
            "quality,best threshold,probability,0.25",
            "quality,b_cubed,precision,0.8",
            "quality,b_cubed,recall,0.6",
            "quality,blocking,recall,0.9",
            "quality,review,right,0.4",
            "by age,0-4,rows,1234",
            "by age,0-4,pairs,100",
            "by age,0-4,recall,0.5",
            "by age,0-4,recall_with_review,0.6",
            "by age,0-4,precision,0.625",
            "by age,0-4,merged,0.0175")
        .anyMatch(line -> line.startsWith("quality,blocking,recall_low,0.8733"))
        .anyMatch(line -> line.startsWith("by age,0-4,merged_high,0.0356"))
        .anyMatch(line -> line.startsWith("quality,b_cubed,f1,0.685"));
    assertThat(lines(SummaryTable.of(summary(false, ONE)))).noneMatch(l -> l.startsWith("quality"));
  }
}
