/**
 * The matching tool: links the rows of any one or two files from the command line, says how good
 * the links are where that is known, and why any two rows are linked. An evaluation tool, and an
 * operator's dry run on a supplier's file; docs/matching-tool.md is its guide.
 */
package org.contactpoint.matching.tool;
