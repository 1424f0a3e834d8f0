package org.contactpoint.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves({"F062", "F040"})
class RightsDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "rights.md");

  @Test
  void documentSaysWhatTheCatalogueSays() throws IOException {
    if (Boolean.getBoolean("contactpoint.rights.write")) {
      Files.writeString(DOCUMENT, RightsDocument.text());
    }

    assertThat(Files.readString(DOCUMENT))
        .as("make it anew as its head says, and have it approved")
        .isEqualTo(RightsDocument.text());
  }

  @Test
  void everyReasonOfStaffIsForAnOperationThatNeedsOne() {
    for (Operation operation : Operation.values()) {
      if (!StaffReason.of(operation).isEmpty()) {
        assertThat(operation.reasonNeeded()).as(operation.name()).isTrue();
      }
    }
    assertThat(StaffReason.read(Operation.STAFF_CLOSE, "LEFT")).isPresent();
    assertThat(StaffReason.read(Operation.STAFF_SUSPEND, "LEFT")).isEmpty();
    assertThat(StaffReason.read(Operation.STAFF_SUSPEND, null)).isEmpty();
    assertThat(StaffReason.label("KEYS_ROTATE")).isEqualTo("KEYS_ROTATE");
  }
}
