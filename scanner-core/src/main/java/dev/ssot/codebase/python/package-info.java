/** What Python names mean: modules as imports find them, and the names in them. */
package dev.ssot.codebase.python;
