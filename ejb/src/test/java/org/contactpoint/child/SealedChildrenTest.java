package org.contactpoint.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.proof.Proves;
import org.contactpoint.vault.ChildKey;
import org.contactpoint.vault.ChildSeals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F072")
class SealedChildrenTest {

  private static final ChildId CHILD = new ChildId(7);

  private final AtomicInteger openings = new AtomicInteger();
  private final List<ChildPartRow> rows = new ArrayList<>();
  private final SealedChildren children = new SealedChildren();

  SealedChildrenTest() {
    children.repository =
        new ChildRepository() {
          @Override
          List<ChildPartRow> parts(Collection<ChildId> asked) {
            return rows;
          }
        };
    children.seals =
        (ChildSeals)
            Proxy.newProxyInstance(
                ChildSeals.class.getClassLoader(),
                new Class<?>[] {ChildSeals.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("findAll")) {
                    return Map.of(CHILD, new ChildKey(CHILD, null));
                  }
                  openings.incrementAndGet();
                  return arguments[3];
                });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 11})
  void aRecordWithHiddenPartsCostsAsManyOpeningsAsItsThinTwin(int more) {
    rows.add(new ChildPartRow(7, ChildPartRow.GOLDEN, golden()));
    for (int part = 0; part < more; part++) {
      rows.add(
          new ChildPartRow(7, 100 + part, new PartEnvelope("involvement", new byte[9]).packed()));
    }

    OpenChild opened = children.open(CHILD).orElseThrow();

    assertThat(opened.parts()).hasSize(more);
    assertThat(openings).hasValue(SealedChildren.PARTS_STEP);
  }

  @Test
  void aRecordThatIsNotThereIsNotOpened() {
    assertThat(children.open(CHILD)).isEmpty();
    assertThat(openings).hasValue(0);
  }

  private static byte[] golden() {
    return PartEnvelope.of(
            PartEnvelope.GOLDEN,
            new GoldenRecord(
                "0000000001",
                List.of(NameFact.legal("Rowan", "Whitfield")),
                BirthDate.exact(2011, 11, 30),
                Gender.MALE,
                List.of(),
                List.of(),
                List.of(),
                SourceFacts.Education.UNKNOWN,
                Set.of(),
                null,
                GoldenRecord.Life.ACTIVE,
                true,
                List.of()))
        .packed();
  }
}
