package org.contactpoint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

@Proves({"ABUSE 42", "ABUSE 43", "ASVS V11.2.4"})
class HouseRulesTest extends KeptRules {

  private static final String BASE = "org.contactpoint";
  private static final String PLANTED = BASE + ".architecture.planted";

  HouseRulesTest() {
    super(
        HouseRules.of(BASE),
        // This module's own classes: the rooms are all here.
        new ClassFileImporter().importPath(Path.of("target", "classes")),
        HouseRules.of(PLANTED),
        new ClassFileImporter().importPackages(PLANTED));
  }

  @Override
  protected Stream<Arguments> plantedViolations() {
    return Stream.of(
        Arguments.of("every package is a room", "NoRoom"),
        Arguments.of("rooms use earlier rooms", "UsesLaterRoom"),
        Arguments.of("rooms use earlier rooms", "OneHalf"),
        Arguments.of("no cycles", "OneHalf"),
        Arguments.of("only repositories ask the database", "AsksDatabase"),
        Arguments.of("only repositories ask the database", "AsksConnection"),
        Arguments.of("entities keep times that JPA can write", "KeepsInstant"),
        Arguments.of("only the clock reads time", "ReadsTime.today"),
        Arguments.of("only the clock reads time", "ReadsTime.instant"),
        Arguments.of("only the clock reads time", "ReadsTime.date"),
        Arguments.of("only the clock reads time", "ReadsTime.millis"),
        Arguments.of("matching is plain Java", "UsesContainer"),
        Arguments.of("no screens in the product", "DrawsScreen"),
        Arguments.of("services are guarded", "UnguardedService.peek"),
        Arguments.of("services are open to the container", "ContainerJudged"),
        Arguments.of("nobody but disclosure makes views", "MakesView"),
        Arguments.of("randomness is secure", "GuessableIds"),
        Arguments.of("secrets are compared in constant time", "ComparesInHaste"),
        Arguments.of("no exception goes into the log", "LogsMessages"));
  }

  @Test
  void guardedMethodBesideAForgottenOneIsNotBlamed() {
    assertThat(caught("services are guarded")).noneMatch(detail -> detail.contains(".begin("));
  }
}
