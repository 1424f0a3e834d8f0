package org.contactpoint.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes the result of every test that carries {@link Proves}, itself or on its class, and writes
 * {@code target/evidence/parts/<part>.csv} of its module when the run ends. Found by the test
 * platform through the service loader, so no test need name it.
 */
public final class ProofListener implements TestExecutionListener {

  private final TreeMap<String, Result> results = new TreeMap<>();

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    switch (result.getStatus()) {
      case SUCCESSFUL -> {
        if (test.isTest()) {
          note(test, Result.PASSED);
        }
      }
      case ABORTED -> note(test, Result.SKIPPED);
      default -> note(test, Result.FAILED);
    }
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    note(test, Result.SKIPPED);
  }

  @Override
  public synchronized void testPlanExecutionFinished(TestPlan plan) {
    Path folder = Path.of("target", "evidence", "parts");
    String part = System.getProperty("evidence.part", "unit");
    try {
      Files.createDirectories(folder);
      Files.write(
          folder.resolve(part + ".csv"),
          results.entrySet().stream().map(e -> e.getKey() + "," + e.getValue()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the evidence of this module cannot be written", e);
    }
  }

  /** A class that was left out, or that failed before its first test, answers for all its tests. */
  private void note(TestIdentifier test, Result result) {
    test.getSource()
        .ifPresent(
            source -> {
              if (source instanceof MethodSource method) {
                note(method.getJavaClass(), method.getJavaMethod(), result);
              } else if (source instanceof ClassSource type) {
                noteAll(type.getJavaClass(), result);
              }
            });
  }

  private void noteAll(Class<?> type, Result result) {
    Stream.of(type.getDeclaredMethods())
        .filter(
            m ->
                AnnotationSupport.isAnnotated(
                    m, org.junit.platform.commons.annotation.Testable.class))
        .forEach(m -> note(type, m, result));
  }

  private void note(Class<?> type, Method method, Result result) {
    for (String row : rows(type, method)) {
      String test = type.getName().replace('$', '.') + "." + method.getName();
      results.merge(row + "," + test, result, Result::worseOf);
    }
  }

  static Set<String> rows(Class<?> type, Method method) {
    Set<String> rows = new LinkedHashSet<>();
    for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
      AnnotationSupport.findAnnotation(outer, Proves.class)
          .ifPresent(proves -> rows.addAll(List.of(proves.value())));
    }
    AnnotationSupport.findAnnotation(method, Proves.class)
        .ifPresent(proves -> rows.addAll(List.of(proves.value())));
    return rows;
  }
}
