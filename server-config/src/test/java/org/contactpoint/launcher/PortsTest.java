package org.contactpoint.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void areTheUsualOnesUnlessToldOtherwise() {
    Properties given = new Properties();
    given.setProperty("contactpoint.http.port", "9000");

    assertThat(Ports.from(given)).isEqualTo(new Ports(9000, 8090, 4848, 3307));
  }

  @Test
  void areFourDifferentFreeOnesWhenZeroIsGiven() {
    Ports ports = Ports.from(allZero());

    assertThat(Set.of(ports.http(), ports.monitoring(), ports.admin(), ports.database()))
        .hasSize(4)
        .allMatch(Ports::isFree);
  }

  @Test
  void sayWhichPortIsTakenAndHowToMoveIt() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Properties given = allZero();
      given.setProperty("contactpoint.admin.port", Integer.toString(other.getLocalPort()));

      assertThatThrownBy(() -> Ports.from(given).requireFree())
          .isInstanceOf(Refusal.class)
          .hasMessageContainingAll(
              "Port " + other.getLocalPort() + " is taken", "-Dcontactpoint.admin.port=");
    }
  }

  @Test
  void refuseWhatIsNoPortAndWhatIsGivenTwice() {
    Properties word = new Properties();
    word.setProperty("contactpoint.http.port", "http");
    Properties twice = new Properties();
    twice.setProperty("contactpoint.http.port", "4848");

    assertThatThrownBy(() -> Ports.from(word))
        .hasMessageContaining("contactpoint.http.port must be");
    assertThatThrownBy(() -> Ports.from(twice)).hasMessageContaining("repeats port 4848");
  }

  private static Properties allZero() {
    Properties given = new Properties();
    for (String part : new String[] {"http", "monitoring", "admin", "database"}) {
      given.setProperty("contactpoint." + part + ".port", "0");
    }
    return given;
  }
}
