package org.contactpoint.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;

/**
 * Children of nowhere, seeded: names of a skewed distribution (the commonest surname has about one
 * bearer in ninety), births over eighteen years, some with former names and second addresses. Small
 * and plain: the product's own population is another room's.
 */
final class MadeUpChildren {

  private static final String[] SURNAMES =
      ("SMITH JONES KHAN TAYLOR BROWN WILLIAMS PATEL AHMED HUSSAIN ALI WILSON DAVIES EVANS THOMAS"
              + " JOHNSON ROBERTS WALKER WRIGHT ROBINSON THOMPSON WHITE HUGHES EDWARDS GREEN HALL"
              + " WOOD HARRIS LEWIS MARTIN JACKSON CLARKE CLARK TURNER HILL SCOTT COOPER MORRIS WARD"
              + " MOORE KING WATSON BAKER HARRISON MORGAN PATTERSON YOUNG ALLEN MITCHELL JAMES"
              + " ANDERSON PHILLIPS LEE BELL PARKER DAVIS BENNETT MILLER COOK SHAW RICHARDSON"
              + " CARTER COLLINS MARSHALL BAILEY GRAY COX ADAMS WILKINSON FOSTER CHAPMAN MASON"
              + " ONEILL MURPHY KELLY OBRIEN WALSH BYRNE KOWALSKI NOWAK POPESCU SINGH KAUR BEGUM"
              + " WANG LI CHEN NGUYEN OKAFOR ADEYEMI MOHAMUD RHYS GRIFFITHS MACDONALD CAMPBELL")
          .split(" ");

  private static final String[] FORENAMES =
      ("OLIVER GEORGE NOAH ARTHUR HARRY LEO MUHAMMAD JACK CHARLIE OSCAR JACOB HENRY THOMAS FREDDIE"
              + " ALFIE THEO WILLIAM ARCHIE JOSHUA ALEXANDER JAMES ISAAC EDWARD LUCAS TOMMY AYAAN"
              + " OLIVIA AMELIA ISLA AVA MIA IVY LILY ISABELLA ROSIE SOPHIA GRACE WILLOW FREYA"
              + " FLORENCE EMILY ELLA POPPY EVIE ELSIE CHARLOTTE EVELYN SIENNA SOFIA DAISY PHOEBE"
              + " AISHA FATIMA MARYAM ZARA IBRAHIM YUSUF HAMZA ALI ARJUN PRIYA SIMRAN GURPREET"
              + " SIOBHAN NIAMH CIARAN RHIANNON CERYS IWAN KATARZYNA ZOFIA JAKUB ANDREI IOANA MING"
              + " CHIDI NGOZI TUNDE HANNAH DANIEL SAMUEL BENJAMIN ELIZABETH CATHERINE MATILDA ROBERT")
          .split(" ");

  private static final String[] STARTS =
      "B C D F G H J K L M N P R S T W BR CL CR DR FL GR PR ST TR SH TH WH".split(" ");
  private static final String[] MIDDLES = "A E I O U AI EA OO AR ER OR EN IN ON AL EL".split(" ");
  private static final String[] ENDS =
      "TON LEY FORD HAM WELL MAN SON WOOD FIELD BY KINS LING NER SKI WICK RELL DING LOW".split(" ");

  private final Random random;
  private final List<String> surnames;
  private final List<String> forenames;
  private final double[] surnameWeights;
  private final double[] forenameWeights;

  MadeUpChildren(long seed) {
    this(seed, 4_000, 500);
  }

  MadeUpChildren(long seed, int distinctSurnames, int distinctForenames) {
    random = new Random(seed);
    surnames = grown(SURNAMES, distinctSurnames);
    forenames = grown(FORENAMES, distinctForenames);
    surnameWeights = skewed(surnames.size(), 8);
    forenameWeights = skewed(forenames.size(), 12);
  }

  /** The next child. */
  ScoringFacts next(int serial) {
    String forename = pick(forenames, forenameWeights);
    String surname = pick(surnames, surnameWeights);
    List<NameFact> names = new ArrayList<>();
    names.add(NameFact.legal(forename, surname));
    if (random.nextInt(100) < 7) {
      names.add(
          new NameFact(forename, pick(surnames, surnameWeights), NameFact.Use.FORMER, null, null));
    }
    LocalDate born = LocalDate.of(2008, 11, 1).plusDays(random.nextInt(6_574));
    List<String> postcodes = new ArrayList<>();
    int addresses = 1 + (random.nextInt(100) < 60 ? 1 : 0);
    for (int i = 0; i < addresses; i++) {
      postcodes.add(postcode());
    }
    Gender gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
    return new ScoringFacts(
        IndexNumber.of(serial).digits(),
        names,
        new BirthDate(born, BirthDate.Accuracy.EXACT),
        gender,
        postcodes,
        List.of(),
        List.of(pick(forenames, forenameWeights) + " " + surname),
        List.of(),
        null);
  }

  /** One random edit: a letter left out, put in, changed, or two neighbours swapped. */
  static String mistype(String name, Random random) {
    StringBuilder typed = new StringBuilder(name);
    int at = random.nextInt(name.length());
    char letter = (char) ('A' + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> typed.deleteCharAt(at);
      case 1 -> typed.insert(at, letter);
      case 2 -> typed.setCharAt(at, letter);
      default -> {
        int left = Math.max(0, Math.min(at, name.length() - 2));
        char first = typed.charAt(left);
        typed.setCharAt(left, typed.charAt(left + 1));
        typed.setCharAt(left + 1, first);
      }
    }
    return typed.length() < 2 ? name : typed.toString();
  }

  private String postcode() {
    char area = "BMLSW".charAt(random.nextInt(5));
    return ""
        + area
        + (1 + random.nextInt(40))
        + " "
        + random.nextInt(10)
        + (char) ('A' + random.nextInt(26))
        + (char) ('A' + random.nextInt(26));
  }

  private List<String> grown(String[] known, int size) {
    Set<String> names = new LinkedHashSet<>(List.of(known));
    while (names.size() < size) {
      String name = one(STARTS) + one(MIDDLES);
      // The more names there are to be, the longer they have to become.
      if (random.nextInt(3) == 0 || names.size() > 10_000) {
        name += one(STARTS) + one(MIDDLES);
      }
      names.add(name + one(ENDS));
    }
    return List.copyOf(names);
  }

  private String one(String[] parts) {
    return parts[random.nextInt(parts.length)];
  }

  /** Zipf and Mandelbrot: the n-th name has a weight of 1 / (n + shift), summed up. */
  private static double[] skewed(int size, double shift) {
    double[] sums = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1 / (i + shift);
      sums[i] = sum;
    }
    return sums;
  }

  private String pick(List<String> names, double[] sums) {
    double drawn = random.nextDouble() * sums[sums.length - 1];
    int place = java.util.Arrays.binarySearch(sums, drawn);
    return names.get(place >= 0 ? place : -place - 1);
  }
}
