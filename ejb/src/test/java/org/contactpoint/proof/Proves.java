package org.contactpoint.proof;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which rows a test proves: features ({@code F041}), {@code ASVS V6.5.1}, {@code ABUSE 29}.
 * The build writes the matrix of row, test and result from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Proves {

  /** The rows, one or more. */
  String[] value();
}
