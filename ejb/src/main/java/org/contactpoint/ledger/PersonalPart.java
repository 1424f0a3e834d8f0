package org.contactpoint.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.ChildId;

/**
 * What of an entry is personal, in plain: sealed before anything else happens to it. Padded to
 * multiples of 128 bytes, so that the length tells little.
 *
 * @param text the short text, or null
 * @param detail what was asked, or null
 * @param subjects children whose names were shown or whose record was touched
 */
record PersonalPart(String text, String detail, List<ChildId> subjects) {

  private static final int PAD = 128;

  PersonalPart {
    subjects = List.copyOf(subjects);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    put(out, text);
    put(out, detail);
    out.writeBytes(ByteBuffer.allocate(4).putInt(subjects.size()).array());
    for (ChildId subject : subjects) {
      out.writeBytes(ByteBuffer.allocate(8).putLong(subject.value()).array());
    }
    byte[] plain = out.toByteArray();
    return java.util.Arrays.copyOf(plain, (plain.length + PAD - 1) / PAD * PAD);
  }

  static PersonalPart read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String text = text(in);
    String detail = text(in);
    int count = in.getInt();
    List<ChildId> subjects = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      subjects.add(new ChildId(in.getLong()));
    }
    return new PersonalPart(text, detail, subjects);
  }

  private static void put(ByteArrayOutputStream out, String text) {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    int length = text == null ? -1 : bytes.length;
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(bytes);
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0) {
      return null;
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "personal part";
  }
}
