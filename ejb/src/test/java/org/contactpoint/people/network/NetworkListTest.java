package org.contactpoint.people.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F066")
class NetworkListTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0/24, 192.0.2.255, true",
    "192.0.2.0/24, 192.0.3.0, false",
    "192.0.2.17, 192.0.2.17, true",
    "192.0.2.17, 192.0.2.18, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "198.18.0.0/15, 198.19.255.255, true",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "2001:db8::1, 2001:db8:0:0:0:0:0:1, true",
    "2001:db8::1, 2001:db8::1%eth0, true",
    "192.0.2.0/24, ::ffff:192.0.2.9, true",
    "2001:db8::/32, 192.0.2.9, false",
    "c000:209::/32, 192.0.2.9, false",
    "192.0.2.0/24, localhost, false",
    "192.0.2.0/24, 192.0.2, false",
    "192.0.2.0/24, '', false",
    "192.0.2.0/24, , false"
  })
  void admitsWhoComesFromOneOfThem(String network, String address, boolean admitted) {
    NetworkList list = NetworkList.typed(network);

    assertThat(list.admits(address)).isEqualTo(admitted);
    assertThat(NetworkList.stored(list.text())).isEqualTo(list);
  }

  @Test
  void noneIsEverywhere() {
    assertThat(NetworkList.typed(" \n ").admits("198.51.100.7")).isTrue();
    assertThat(NetworkList.stored(null).admits(null)).isTrue();
  }

  @Test
  void severalStandOnLinesOrWithCommasEachOnce() {
    NetworkList list =
        NetworkList.typed("192.0.2.0/24\r\n198.51.100.7, 2001:db8::/48 192.0.2.0/24");

    assertThat(list.text()).isEqualTo("192.0.2.0/24 198.51.100.7/32 2001:db8:0:0:0:0:0:0/48");
  }

  @ParameterizedTest
  @CsvSource({
    "school, as an address",
    "192.0.2.0/33, as an address",
    "192.0.2.256, as an address",
    "192.0.2.0/, as an address",
    "192.0.2.0/24/24, as an address",
    "2001:db8::g, as an address",
    "2001:db8::/129, as an address",
    "http://192.0.2.1, as an address",
    "192.0.2.5/24, write 192.0.2.0/24",
    "2001:db8::5/32, write 2001:db8:0:0:0:0:0:0/32",
    "128.0.0.0/1, almost everywhere",
    "8.0.0.0/7, almost everywhere",
    "::/0, almost everywhere"
  })
  void whatIsNoneIsSaidAtItsField(String typed, String said) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> NetworkList.typed("198.51.100.0/24 " + typed));

    assertThat(refused.problems()).extracting(Problem::field).containsExactly("networks");
    assertThat(refused.problems().get(0).message()).contains(said);
  }

  @Test
  void allAddressesOfTheOldKindAreAlmostEverywhere() {
    String all = String.join(".", Collections.nCopies(4, "0")) + "/0";

    assertThat(
            catchThrowableOfType(InvalidInput.class, () -> NetworkList.typed(all))
                .problems()
                .get(0)
                .message())
        .contains("almost everywhere");
  }

  @Test
  void moreThanTwentyAreTooMany() {
    assertThat(NetworkList.typed(some(20)).networks()).hasSize(20);
    assertThatThrownBy(() -> NetworkList.typed(some(21))).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "192.0.2.0/24 x"})
  void whatIsNotAsItWasStoredIsNoListThatAdmitsAll(String stored) {
    assertThatThrownBy(() -> NetworkList.stored(stored)).isInstanceOf(IllegalStateException.class);
  }

  private static String some(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "192.0." + i + ".0/24")
        .collect(Collectors.joining("\n"));
  }
}
