/** Which findings of two states of a codebase are the same defect: pure functions, no files. */
package dev.ssot.compare;
