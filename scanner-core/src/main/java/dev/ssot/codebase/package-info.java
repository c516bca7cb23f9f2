/** The whole codebase with its names resolved: the only thing that a rule sees. */
package dev.ssot.codebase;
