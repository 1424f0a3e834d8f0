package org.contactpoint.it;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys the product once for all test classes. Arquillian's own way is once a class, which would
 * cost half a minute each and leak every former deployment.
 */
public final class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeployableContainer.class, RunningServer.class);
    builder.observer(Once.class);
  }

  /** Stands before Arquillian's own observers and lets each event through at most once. */
  public static final class Once {

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;
    @Inject private Event<GenerateDeployment> generate;

    private DeploymentScenario kept;
    private boolean generating;
    private boolean deployed;

    /** Every class has the deployment of {@link Product}. */
    public void generate(@Observes EventContext<GenerateDeployment> context) {
      if (generating) {
        context.proceed();
        return;
      }
      if (kept == null) {
        generating = true;
        generate.fire(new GenerateDeployment(new TestClass(Product.class)));
        generating = false;
        kept = scenario.get();
      }
      scenario.set(kept);
    }

    /** The first class deploys. */
    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
      if (!deployed) {
        deployed = true;
        context.proceed();
      }
    }

    /** Nobody undeploys: the server ends with the build. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
      // Not passed on.
    }
  }
}
