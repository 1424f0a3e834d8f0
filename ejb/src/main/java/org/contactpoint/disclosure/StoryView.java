package org.contactpoint.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.StoryAnswer;

/**
 * One record beside others that may be about the same child or family: what tells them apart, who
 * works with the child, and what agrees. No address, number or telephone is in it.
 *
 * @param child the opaque handle of the record, for this caller only
 * @param name the name in use
 * @param otherNames other names with their kind
 * @param born birth date as shown, with age
 * @param gender girl, boy, not specified
 * @param carers their names
 * @param area responsible authority, or "not known"
 * @param workers who works with the child now, a line each
 * @param agrees what speaks for one child or family
 * @param differs what speaks against one child
 * @param oneChild whether it may be one child and not only one family
 * @param asked whether the desk has been asked of it and of the record that was begun with
 * @param answer what the desk said, or null
 * @param answeredOn when, or null
 */
public record StoryView(
    String child,
    String name,
    List<String> otherNames,
    String born,
    String gender,
    List<String> carers,
    String area,
    List<String> workers,
    List<Clue> agrees,
    List<Clue> differs,
    boolean oneChild,
    boolean asked,
    StoryAnswer answer,
    LocalDate answeredOn) {}
