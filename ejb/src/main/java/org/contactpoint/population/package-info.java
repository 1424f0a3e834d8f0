/**
 * Synthetic people for sandbox, tests and benchmarks: families, their names, homes and sources, the
 * organisations that work with them, and the loading of them. Everything is a function of a seed
 * and a number, so that any number of children can be made anywhere in the same way without keeping
 * them. Nothing here describes a living person; see docs/adr/0006-synthetic-population.md.
 */
package org.contactpoint.population;
