/** Measures over a history: every content is read once, every commit counted with one ruler. */
package dev.ssot.trend;
