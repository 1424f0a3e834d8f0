package org.contactpoint.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * The server that the build started and described in {@code ear/target/it/server.properties}.
 * Payara's own adapter deploys to every virtual server, the monitoring one included, whose health
 * address the product would then cover; this one deploys as an operator does.
 */
public final class RunningServer implements DeployableContainer<RunningServer.None> {

  @Override
  public Class<None> getConfigurationClass() {
    return None.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 6.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    Path folder = Path.of(System.getProperty("contactpoint.it.folder"));
    Path file = folder.resolve("run").resolve(archive.getName());
    archive.as(ZipExporter.class).exportTo(file.toFile(), true);
    try {
      deploy(folder, file);
    } catch (IOException e) {
      throw new DeploymentException("asadmin could not be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeploymentException("interrupted", e);
    }
    HTTPContext context =
        new HTTPContext("localhost", Integer.getInteger("contactpoint.it.http.port"));
    context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, Product.TESTS_CONTEXT));
    return new ProtocolMetaData().addContext(context);
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // The server ends with the build.
  }

  private static void deploy(Path folder, Path file)
      throws IOException, InterruptedException, DeploymentException {
    Path password = folder.resolve("run/asadmin.password");
    Files.writeString(
        password, "AS_ADMIN_PASSWORD=" + System.getProperty("contactpoint.it.admin.password"));
    Process process =
        new ProcessBuilder(
                folder.resolve("payara/bin/asadmin").toString(),
                "--port=" + System.getProperty("contactpoint.it.admin.port"),
                "--user=admin",
                "--passwordfile=" + password,
                "--interactive=false",
                "deploy",
                "--name=contactpoint",
                "--virtualservers=server",
                file.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new DeploymentException(
          said.strip() + "; see " + System.getProperty("contactpoint.it.log"));
    }
  }

  /** There is nothing to configure. */
  public static final class None implements ContainerConfiguration {
    @Override
    public void validate() {
      // Nothing to validate.
    }
  }
}
