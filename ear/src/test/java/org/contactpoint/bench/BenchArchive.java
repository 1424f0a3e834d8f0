package org.contactpoint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contactpoint.it.StaffFixture;
import org.contactpoint.search.ComparedCandidates;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR that the build made, with the plain twin of the index beside the blind one, a day's quota
 * that a benchmark does not reach, and one web module more through which it is driven.
 */
final class BenchArchive {

  static final String CONTEXT = "/bench";

  /** The benchmark's own machine stands as a proxy for visitors from everywhere. */
  private static final String SETTINGS =
      "contactpoint.quota.listed=100000000\n"
          + "contactpoint.sandbox.region=ENGLAND\n"
          + "contactpoint.proxy.trusted=127.0.0.0/8\n";

  private static final String SERVICES = "contactpoint-ejb.jar";
  private static final String SCREENS = "contactpoint-web.war";
  private static final String WEB = "contactpoint-bench.war";

  private BenchArchive() {}

  /** Makes it beside the real one. */
  static Path make(Path ear, Path target) throws IOException {
    EnterpriseArchive real = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, ear.toFile());
    EnterpriseArchive made =
        ShrinkWrap.create(EnterpriseArchive.class, "contactpoint.ear").merge(real);
    JavaArchive services = made.getAsType(JavaArchive.class, SERVICES);
    services
        .addClass(ComparedCandidates.class)
        .addClass(PlainCandidates.class)
        .addAsResource(new StringAsset(SETTINGS), "META-INF/microprofile-config.properties");
    made.delete(ArchivePaths.create(SERVICES));
    WebArchive screens = made.getAsType(WebArchive.class, SCREENS).addClass(LeakFilter.class);
    made.delete(ArchivePaths.create(SCREENS));
    String descriptor = descriptor(made.delete(ArchivePaths.create("META-INF/application.xml")));
    made.addAsModule(services)
        .addAsModule(screens)
        .addAsModule(
            ShrinkWrap.create(WebArchive.class, WEB)
                .addClasses(SearchServlet.class, MistypedQuestions.class)
                .addClasses(CrowdServlet.class, Crowd.class, MixServlet.class)
                .addClasses(StaffFixture.class, FreshPractitioner.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"))
        .setApplicationXML(new StringAsset(descriptor));
    Files.createDirectories(target.getParent());
    made.as(ZipExporter.class).exportTo(target.toFile(), true);
    return target;
  }

  private static String descriptor(Node real) throws IOException {
    try (InputStream text = real.getAsset().openStream()) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .replace(
              "<library-directory>",
              "<module><web><web-uri>"
                  + WEB
                  + "</web-uri><context-root>"
                  + CONTEXT
                  + "</context-root></web></module><library-directory>");
    }
  }
}
