/**
 * Reads tables that strangers made: comma, semicolon, tab or bar between cells, any usual encoding,
 * line breaks inside quotes, rows of odd length. What cannot be read is refused with a sentence
 * that says why.
 */
package org.contactpoint.matching.tool.table;
