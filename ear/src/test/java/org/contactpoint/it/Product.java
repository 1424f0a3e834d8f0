package org.contactpoint.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.contactpoint.people.keys.SoftKey;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The very EAR that the build made, with one web module more in which the tests of this package
 * live. Test libraries are in that module only.
 */
final class Product {

  private static final Path EAR = Path.of("target", "contactpoint.ear");

  /** Where the tests are answered. */
  static final String TESTS_CONTEXT = "/tests";

  private static final String TESTS = "contactpoint-tests.war";

  private Product() {}

  @Deployment
  static EnterpriseArchive deployment() {
    EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, EAR.toFile());
    EnterpriseArchive product =
        ShrinkWrap.create(EnterpriseArchive.class, "contactpoint.ear").merge(ear);
    product.delete(ArchivePaths.create("META-INF/application.xml"));
    return product
        .addAsModule(Testable.archiveToTest(tests()))
        .setApplicationXML(new StringAsset(descriptor()));
  }

  private static WebArchive tests() {
    return ShrinkWrap.create(WebArchive.class, TESTS)
        .addPackages(true, Product.class.getPackage())
        .addClasses(SoftKey.class, SoftKey.Twist.class, SoftKey.Maker.class)
        .addAsResource(Path.of("..", "docs", "rights.md").toFile(), "rights.md")
        .addAsLibrary(jarOf(Assertions.class))
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static String descriptor() {
    try {
      return Files.readString(Path.of("src/main/application/META-INF/application.xml"))
          .replace(
              "<library-directory>",
              "<module><web><web-uri>"
                  + TESTS
                  + "</web-uri>"
                  + "<context-root>"
                  + TESTS_CONTEXT
                  + "</context-root></web></module><library-directory>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
