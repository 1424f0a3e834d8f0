package org.contactpoint.disclosure;

/**
 * What a list of results may show of one child: enough to choose, nothing more (F040).
 *
 * @param child the opaque handle of the record, for this caller only
 * @param name the name in use
 * @param born birth date as shown, with age
 * @param gender girl, boy, not specified
 * @param area responsible authority, or "not known"
 */
public record HitView(String child, String name, String born, String gender, String area) {}
