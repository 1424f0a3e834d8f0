package org.contactpoint.matching.tool;

/** How the tool is called. */
final class Usage {

  static final String SHORT = "Call it with --help to see how it is used.";

  static final String LONG =
      """
      Finds rows of one person: in one file, or between files.

        java -jar matching-tool.jar children.csv --map children.map --out result
        java -jar matching-tool.jar ours.csv theirs.csv --map both.map --out result

      --map FILE       which column is what, in lines like: forename = first_name
                       (without it the tool guesses from the names of the columns and says so)
      --out FOLDER     where links.csv, clusters.csv, summary.txt and summary.csv go
                       (usually matching-out)
      --truth FILE     who is who, as id and cluster or as pairs id_a and id_b: to measure
      --why A B        says in words why these two rows are linked or not; may be repeated;
                       shows what the rows say
      --within         with several files: find duplicates inside each file too
      --profile NAME   of the rules: balanced (usual), or cautious, which leaves more to a person
      --seed N         of the random pairs that chance agreement is learnt from
      --threads N      usually one for each processor; the result does not depend on it
      --suite FOLDER   runs the public test sets that lie there, and prints a table
      --table FILE     with --suite: a document with such a table, by which the run is judged

      docs/matching-tool.md explains the mapping, the results and how to read them.
      It ends with 0 when done, 2 when it cannot use what it was given, 3 when memory or disk
      does not suffice, 4 when a test set was linked worse than the table says, 1 when something
      unforeseen happened.
      """;

  private Usage() {}
}
