package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.ProductClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key ring in use. Loads it when first asked, looks once a second whether the file was replaced
 * (by another node or an operator), and lets a ring out only after {@link KeyAgreement} has found
 * that it belongs to the database. While it does not, every operation of the vault stops here with
 * the reason, and another attempt is made every few seconds.
 */
@ApplicationScoped
public class KeyCabinet implements Supplier<KeyRing> {

  private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);
  private static final long TRY_AGAIN = TimeUnit.SECONDS.toNanos(5);

  @Inject private KeyAgreement agreement;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.keystore.path")
  private Optional<String> path;

  @Inject
  @ConfigProperty(name = "contactpoint.keystore.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "contactpoint.keystore.type", defaultValue = "PKCS12")
  private String type;

  @Inject
  @ConfigProperty(name = "contactpoint.keystore.create", defaultValue = "false")
  private boolean create;

  @Inject
  @ConfigProperty(name = "contactpoint.mode", defaultValue = "LIVE")
  private Installation.Mode mode;

  private volatile Content content = new Content(null, null, "", Long.MIN_VALUE);

  /**
   * The ring, checked.
   *
   * @throws KeyStoreUnusable with the reason, while there is none that may be used
   */
  @Override
  public KeyRing get() {
    Content current = content;
    if (current.due(System.nanoTime())) {
      current = refresh(false);
    }
    if (current.refusal != null) {
      throw new KeyStoreUnusable(current.refusal.getMessage(), current.refusal);
    }
    return current.ring;
  }

  /** The ring after a look at the file now: for what must not be sealed under a key about to go. */
  KeyRing latest() {
    refresh(true);
    return get();
  }

  /** Why the vault is closed, or empty while it is open. */
  public Optional<String> refusal() {
    try {
      get();
      return Optional.empty();
    } catch (KeyStoreUnusable e) {
      return Optional.of(e.getMessage());
    }
  }

  /** Changes what the file holds, against all other nodes, and uses it from now on. */
  KeyRing change(UnaryOperator<KeyRing> change) {
    KeyStoreFile file = file();
    synchronized (this) {
      try (var held = file.hold()) {
        KeyRing changed = change.apply(file.read()).madeFor(mode);
        file.write(changed);
        content = new Content(changed, null, file.stamp(), System.nanoTime());
        return changed;
      } catch (ContactPointException e) {
        throw e;
      } catch (Exception e) {
        throw new KeyStoreUnusable("The key store cannot be written.", e);
      }
    }
  }

  private synchronized Content refresh(boolean now) {
    Content current = content;
    if (!now && !current.due(System.nanoTime())) {
      return current;
    }
    String stamp = path.map(p -> file().stamp()).orElse("");
    if (current.refusal == null
        && current.ring != null
        && stamp.equals(current.stamp)
        && !stamp.isEmpty()) {
      content = new Content(current.ring, null, stamp, System.nanoTime());
    } else {
      content = loaded(stamp);
    }
    return content;
  }

  private Content loaded(String stamp) {
    try {
      KeyStoreFile file = file();
      if (create && !file.exists() && agreement.nothingSealedYet()) {
        file.write(KeyRing.fresh(clock.real()).madeFor(mode));
      }
      KeyRing ring = agreement.agreed(file, mode);
      return new Content(ring, null, file.stamp(), System.nanoTime());
    } catch (ContactPointException e) {
      return new Content(null, e, stamp, System.nanoTime());
    }
  }

  private KeyStoreFile file() {
    if (path.isEmpty() || password.isEmpty()) {
      throw new KeyStoreUnusable(
          "contactpoint.keystore.path and contactpoint.keystore.password must both be set.");
    }
    return new KeyStoreFile(Path.of(path.get()), type, password.get().toCharArray());
  }

  /** A ring or the reason why there is none, and when it was looked at. */
  private record Content(KeyRing ring, ContactPointException refusal, String stamp, long lookedAt) {

    boolean due(long now) {
      boolean never = ring == null && refusal == null;
      return never || now - lookedAt > (refusal == null ? LOOK_AGAIN : TRY_AGAIN);
    }
  }
}
