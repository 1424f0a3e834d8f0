package org.contactpoint.web.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.contactpoint.architecture.KeptRules;
import org.junit.jupiter.params.provider.Arguments;

class WebRulesTest extends KeptRules {

  WebRulesTest() {
    super(
        WebRules.all(),
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.contactpoint.web"),
        WebRules.all(),
        new ClassFileImporter().importPackages("org.contactpoint.web.architecture.planted"));
  }

  @Override
  protected Stream<Arguments> plantedViolations() {
    return Stream.of(
        Arguments.of("screens know no database", "ReadsDatabase"),
        Arguments.of("screens call no repository", "CallsRepository"),
        Arguments.of("screens stay out of the inner rooms", "OpensChildren"),
        Arguments.of("screens write no ledger", "WritesLedger"),
        Arguments.of("nothing lives as long as a session", "LivesTooLong"),
        Arguments.of("few dependencies a class", "KnowsEverybody"),
        Arguments.of("time comes from the product's clock", "HasOwnWatch"));
  }
}
