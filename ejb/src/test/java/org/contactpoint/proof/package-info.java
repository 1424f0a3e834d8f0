/**
 * Evidence: tests say which rows they prove, a listener notes how each came out, and the matrix of
 * row, test and result is written at the end of the build.
 */
package org.contactpoint.proof;
