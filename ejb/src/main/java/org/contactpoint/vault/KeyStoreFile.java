package org.contactpoint.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.SecretKey;

/**
 * A key ring in a file: PKCS#12 by default, or any type that a JCA provider can load from a stream.
 * Written beside itself, forced to disk and renamed, readable by its owner only, so that a crash
 * leaves the old store or the new one, never half of one.
 *
 * @param path where it is
 * @param type of the JCA key store, such as {@code PKCS12}
 * @param password of the store and of its entries
 */
public record KeyStoreFile(Path path, String type, char[] password) {

  private static final String SIGNING = "log-signing";
  private static final Set<StandardOpenOption> NEW_FILE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  /** Whether there is a file. */
  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * Reads the ring.
   *
   * @throws KeyStoreUnusable when there is no file, the password is wrong, or keys are missing
   */
  public KeyRing read() {
    try (InputStream in = Files.newInputStream(path)) {
      KeyStore store = KeyStore.getInstance(type);
      store.load(in, password);
      return ring(store);
    } catch (NoSuchFileException e) {
      throw new KeyStoreUnusable("There is no key store at contactpoint.keystore.path.", e);
    } catch (IOException e) {
      throw new KeyStoreUnusable(
          e.getCause() instanceof UnrecoverableKeyException
              ? "The password does not open the key store."
              : "The key store cannot be read: it is damaged or not of this type.",
          e);
    } catch (GeneralSecurityException e) {
      throw new KeyStoreUnusable("The key store does not open: wrong type or password.", e);
    }
  }

  /**
   * Puts the ring in place of whatever was there.
   *
   * @throws KeyStoreUnusable when it cannot be written; then the old file is as it was
   */
  public void write(KeyRing ring) {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try {
      byte[] bytes = bytes(ring);
      Files.deleteIfExists(fresh);
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try (FileChannel channel = FileChannel.open(fresh, NEW_FILE, ownerOnly)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder();
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyStoreUnusable("The key store cannot be written.", e);
    }
  }

  /**
   * Holds the file against other processes that use this class, until closed.
   *
   * @throws KeyStoreUnusable when the folder cannot be written to
   */
  public AutoCloseable hold() {
    try {
      FileChannel channel =
          FileChannel.open(
              path.resolveSibling(path.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      FileLock lock = channel.lock();
      return () -> {
        lock.release();
        channel.close();
      };
    } catch (IOException e) {
      throw new KeyStoreUnusable("The folder of the key store cannot be written to.", e);
    }
  }

  /** What changes when somebody replaces the file; empty when it is not there. */
  public String stamp() {
    try {
      Map<String, Object> read = Files.readAttributes(path, "unix:ino,size,lastModifiedTime");
      return read.toString();
    } catch (IOException e) {
      return "";
    }
  }

  private KeyRing ring(KeyStore store) throws GeneralSecurityException {
    Map<String, SecretKey> secrets = new TreeMap<>();
    LogSigner signer = null;
    for (String alias : Collections.list(store.aliases())) {
      if (alias.equals(SIGNING)) {
        signer =
            new LogSigner(
                (PrivateKey) store.getKey(alias, password),
                (X509Certificate) store.getCertificate(alias));
      } else if (store.getKey(alias, password) instanceof SecretKey secret) {
        secrets.put(alias, secret);
      }
    }
    return KeyRing.of(secrets, signer);
  }

  private byte[] bytes(KeyRing ring) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(type);
    store.load(null, password);
    KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection(password);
    for (Map.Entry<String, SecretKey> secret : ring.secrets().entrySet()) {
      store.setEntry(secret.getKey(), new KeyStore.SecretKeyEntry(secret.getValue()), protection);
    }
    LogSigner signer = ring.signer();
    store.setKeyEntry(SIGNING, signer.secret(), password, new Certificate[] {signer.certificate()});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.store(out, password);
    return out.toByteArray();
  }

  private void forceFolder() throws IOException {
    // A file always lies in a folder; asking says so to the reader of this line too.
    Path parent = Objects.requireNonNull(path.toAbsolutePath().getParent());
    try (FileChannel folder = FileChannel.open(parent)) {
      folder.force(true);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyStoreFile file && path.equals(file.path) && type.equals(file.type);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return "key store of type " + type;
  }
}
