package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSearchTest {

  private static final String WORD = "Quillonfeather";
  private final ByteSearch search = new ByteSearch(List.of(WORD, "Another-word-altogether"));

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void findsEveryFormAtEveryAlignment(String form) throws IOException {
    for (int before = 0; before < 3; before++) {
      byte[] text = ("x".repeat(before) + WORD + "yz").getBytes(form);
      byte[] odd = new byte[text.length + before];
      System.arraycopy(text, 0, odd, before, text.length);

      assertThat(search.in(text)).isNotEmpty();
      assertThat(search.in(HexFormat.of().formatHex(odd).getBytes(StandardCharsets.US_ASCII)))
          .isNotEmpty();
      assertThat(search.in(Base64.getEncoder().encode(odd))).isNotEmpty();
      assertThat(search.in(Base64.getUrlEncoder().encode(odd))).isNotEmpty();
    }
  }

  @Test
  void findsCapitals() {
    assertThat(search.in("xx QUILLONFEATHER".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(search.in("Quillonfeathe r, Another-word".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void tenFiguresWithinARandomSurrogateAreChanceAndAloneAreNot() {
    ByteSearch number = new ByteSearch(List.of("9998201187"));

    assertThat(number.in("(3199982011875523901,4,".getBytes(StandardCharsets.UTF_8))).isEmpty();
    for (String text : List.of("9998201187", "x9998201187y", "19998201187", "0123459998201187")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(number.in(bytes)).as(text).isNotEmpty();
      assertThat(number.in(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.UTF_8)))
          .as(text)
          .isNotEmpty();
    }
  }

  @Test
  void findsAWordAcrossTheEdgeOfWhatIsReadAtOnce(@TempDir Path folder) throws IOException {
    for (int shift = -20; shift <= 20; shift++) {
      byte[] bytes = new byte[(1 << 20) * 2 + 100];
      byte[] word = WORD.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(word, 0, bytes, (1 << 20) + shift, word.length);
      Path file = Files.write(folder.resolve("edge"), bytes);

      assertThat(search.in(file)).as("shift " + shift).hasSize(1);
    }
  }
}
