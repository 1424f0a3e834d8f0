package org.contactpoint.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page that gives its own thing the name of a bean hides the bean from the template around it,
 * and the whole page fails.
 */
class PageNamesTest {

  private static final Pattern BEAN = Pattern.compile("(?m)^@Named(?:\\(\"(\\w+)\"\\))?$");
  private static final Pattern OWN = Pattern.compile("(?:ui:param name|\\svar)=\"(\\w+)\"");

  @Test
  void everyBeanHasANameOfItsOwn() throws IOException {
    assertThat(beans()).doesNotHaveDuplicates();
  }

  @Test
  void noPageHidesABean() throws IOException {
    List<String> beans = beans();
    assertThat(beans).contains("whatWaits", "frame");

    Set<String> hidden = new TreeSet<>();
    for (Path page : files("src/main/webapp", ".xhtml")) {
      OWN.matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1))
          .filter(beans::contains)
          .forEach(name -> hidden.add(page.getFileName() + " hides " + name));
    }
    assertThat(hidden).isEmpty();
  }

  private static List<String> beans() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path source : files("src/main/java", ".java")) {
      BEAN.matcher(Files.readString(source))
          .results()
          .map(found -> name(found, source.getFileName().toString().replace(".java", "")))
          .forEach(names::add);
    }
    return names;
  }

  private static String name(MatchResult named, String type) {
    return named.group(1) != null
        ? named.group(1)
        : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  private static List<Path> files(String under, String end) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(under))) {
      return all.filter(file -> file.toString().endsWith(end)).collect(Collectors.toList());
    }
  }
}
