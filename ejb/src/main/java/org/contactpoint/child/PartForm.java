package org.contactpoint.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The form of facts before they are sealed: CBOR, because it is compact and names its fields, so
 * that a later version can add some. The exception's message is dropped: it may quote the data.
 */
public final class PartForm {

  private static final ObjectMapper CBOR =
      CBORMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private PartForm() {}

  /** The bytes of a fact. */
  public static byte[] write(Object fact) {
    try {
      return CBOR.writeValueAsBytes(fact);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "a fact cannot be written", new IOException(e.getClass().getName()));
    }
  }

  /** The fact in these bytes. */
  public static <T> T read(byte[] bytes, Class<T> type) {
    try {
      return CBOR.readValue(bytes, type);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "a part cannot be read", new IOException(e.getClass().getName()));
    }
  }
}
