package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("ASVS V12.3.1")
class DatabaseLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://db.example/contactpoint",
        "jdbc:mysql://db.example:3306/contactpoint?sslMode=PREFERRED",
        "jdbc:mysql://db.example:3306/contactpoint?sslMode=DISABLED",
        "jdbc:mysql://127.0.0.1:3306,db.example:3306/contactpoint",
        "jdbc:mysql://127.0.0.1.example/contactpoint",
        "jdbc:mysql://db.example/contactpoint?sslMode=REQUIRED&sslMode=DISABLED",
        "jdbc:mysql:replication://db.example/contactpoint",
        "something else"
      })
  void refusesALineThatCouldBeReadOnTheWay(String url) {
    assertThat(DatabaseLine.readable(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://127.0.0.1:3307/contactpoint?sslMode=DISABLED",
        "jdbc:mysql://localhost/contactpoint",
        "jdbc:mysql://[::1]:3306/contactpoint",
        "jdbc:mysql://db.example/contactpoint?connectTimeout=2000&sslMode=REQUIRED",
        "jdbc:mysql://a.example,b.example/contactpoint?sslMode=VERIFY_IDENTITY"
      })
  void takesThisMachineAndWhatIsEncrypted(String url) {
    assertThat(DatabaseLine.readable(url)).isFalse();
  }
}
