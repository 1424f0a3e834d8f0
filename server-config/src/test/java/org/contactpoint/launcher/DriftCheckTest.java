package org.contactpoint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftCheckTest {

  private static final String ATTRIBUTE =
      "configs.config.server-config.network-config.protocols.protocol.http-listener-1.http.";

  @Test
  void namesAnAttributeThatSomebodyChanged() {
    String wanted = "# why\nset " + ATTRIBUTE + "trace-enabled=false\n";

    assertThat(DriftCheck.differences(wanted, ATTRIBUTE + "trace-enabled=true"))
        .containsExactly(ATTRIBUTE + "trace-enabled=false");
    assertThat(DriftCheck.differences(wanted, ATTRIBUTE + "trace-enabled=false")).isEmpty();
  }

  @Test
  void takesTheLaterOfTwoLinesForOneAttribute() {
    String wanted = "set a.b=1\nset a.b=2\n";

    assertThat(DriftCheck.differences(wanted, "a.b=2")).isEmpty();
    assertThat(DriftCheck.differences(wanted, "a.b=1")).containsExactly("a.b=2");
  }

  @Test
  void looksAtVirtualServersOfTheMonitoringAddressesAndAtJvmOptions() {
    String wanted =
        """
        set-metrics-configuration --enabled=true --virtualservers=monitoring
        create-jvm-options -- -XX\\:+UseSerialGC
        """;

    assertThat(DriftCheck.differences(wanted, ""))
        .containsExactly(
            "configs.config.server-config.microprofile-metrics-configuration"
                + ".virtual-servers=monitoring",
            "-XX:+UseSerialGC");
  }

  @Test
  void findsEveryWishOfTheRealFilesUnfulfilledInAnEmptyDomain() throws IOException {
    assertThat(DriftCheck.differences(AsadminFiles.all(List.of()), ""))
        .hasSizeGreaterThan(40)
        .contains(ATTRIBUTE + "server-header=false");
  }
}
