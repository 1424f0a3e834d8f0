package org.contactpoint.it.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.contactpoint.child.IndexNumbers;
import org.contactpoint.it.vault.SealedRows.Made;
import org.contactpoint.it.vault.SealedRows.Row;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.proof.Proves;
import org.contactpoint.rights.RotationJob;
import org.contactpoint.vault.BrokenSeal;
import org.contactpoint.vault.ChildSealing;
import org.contactpoint.vault.Destruction;
import org.contactpoint.vault.DestructionCertificate;
import org.contactpoint.vault.KeyCabinet;
import org.contactpoint.vault.KeyInventory;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Destroyed means destroyed: in the database, in copies of its rows, and after a restore. */
@ExtendWith(ArquillianExtension.class)
@Proves("F109")
class DestructionIT {

  private static final Set<BatchStatus> ENDED =
      Set.of(BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED);

  @Inject private SealedRows rows;
  @Inject private Destruction destruction;
  @Inject private IndexNumbers numbers;
  @Inject private KeyInventory inventory;
  @Inject private KeyCabinet cabinet;
  @Inject private RotationJob job;

  @Test
  void aDestroyedRecordIsGoneAndEveryOtherStays() throws SQLException {
    Made gone = rows.make();
    Made stays = rows.make();
    long keys = inventory.standing().childKeys();

    DestructionCertificate certificate = destruction.destroy(gone.id());

    assertThat(rows.opens(gone.id())).isFalse();
    assertThat(rows.copy(gone.id())).isEmpty();
    assertThat(numbers.find(gone.number())).isEmpty();
    assertThat(rows.opens(stays.id())).isTrue();
    assertThat(numbers.find(stays.number())).hasValue(stays.id());
    assertThat(inventory.standing().childKeys()).isEqualTo(keys - 1);
    assertThat(inventory.standing().logFault()).isNull();
    assertThat(certificate.complete()).isFalse();
    assertThatThrownBy(() -> destruction.destroy(gone.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void afterARotationACopyOfTheKeyOpensNothingAndOthersOpen() throws SQLException {
    Made gone = rows.make();
    Made stays = rows.make();
    Row key = keyOf(rows.copy(gone.id()));
    int epoch = ((Number) key.values().get(1)).intValue();
    byte[] wrapped = (byte[]) key.values().get(2);
    long entry = destruction.destroy(gone.id()).entry();
    // The copy is what a back-up or a binary log would hold: until the rotation it still opens.
    assertThat(ChildSealing.unwrap(cabinet.get(), gone.id(), epoch, wrapped)).isNotNull();

    assertThat(rotated()).isEqualTo(BatchStatus.COMPLETED);

    assertThatThrownBy(() -> ChildSealing.unwrap(cabinet.get(), gone.id(), epoch, wrapped))
        .isInstanceOf(BrokenSeal.class);
    assertThat(rows.opens(stays.id())).isTrue();
    assertThat(inventory.standing().epochs()).containsExactly(inventory.standing().epoch());
    assertThat(inventory.left()).isZero();
    assertThat(destruction.certificate(entry).orElseThrow().steps())
        .filteredOn(DestructionCertificate.Step::complete)
        .extracting(DestructionCertificate.Step::name)
        .contains("Copies of the key in back-ups, logs and replicas of the database");
  }

  @Test
  void whatARestoreBringsBackIsDestroyedAgain() throws SQLException {
    Made gone = rows.make();
    Made stays = rows.make();
    List<Row> copy = rows.copy(gone.id());
    destruction.destroy(gone.id());
    for (Row row : copy) {
      if (row.table().startsWith("child_")) {
        rows.put(row);
      }
    }

    assertThat(destruction.replay()).isEqualTo(1);

    assertThat(rows.copy(gone.id())).isEmpty();
    assertThat(destruction.replay()).isZero();
    assertThat(rows.opens(stays.id())).isTrue();
  }

  @Test
  void anOldKeyStoreIsRefusedWithTheReasonUntilTheNewestIsBack() throws IOException {
    Path store =
        Path.of(ConfigProvider.getConfig().getValue("contactpoint.keystore.path", String.class));
    Path old = Files.createTempFile("old", ".p12");
    Path newest = Files.createTempFile("newest", ".p12");
    Made made = rows.make();
    copy(store, old);
    destruction.destroy(rows.make().id());
    copy(store, newest);
    try {
      replace(store, old);
      await(() -> cabinet.refusal().isPresent());
      assertThat(cabinet.refusal().orElseThrow())
          .isEqualTo(
              "The key store is older than the log of destructions: restore the newest one.");
    } finally {
      replace(store, newest);
      await(() -> cabinet.refusal().isEmpty());
      Files.delete(old);
      Files.delete(newest);
    }
    assertThat(rows.opens(made.id())).isTrue();
  }

  private static Row keyOf(List<Row> copy) {
    return copy.stream().filter(r -> r.table().endsWith("child_key")).findFirst().orElseThrow();
  }

  private static void replace(Path store, Path by) throws IOException {
    Path beside = store.resolveSibling("beside");
    copy(by, beside);
    Files.move(beside, store, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private BatchStatus rotated() {
    JobOperator operator = BatchRuntime.getJobOperator();
    long execution = job.start();
    await(() -> ENDED.contains(operator.getJobExecution(execution).getBatchStatus()));
    return operator.getJobExecution(execution).getBatchStatus();
  }

  private static void await(BooleanSupplier reached) {
    for (int tries = 0; tries < 300 && !reached.getAsBoolean(); tries++) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS))
          .join();
    }
    assertThat(reached.getAsBoolean()).as("within a minute").isTrue();
  }
}
