/** The command line: what a person or a CI job types, and what comes back. */
package dev.ssot.cli;
