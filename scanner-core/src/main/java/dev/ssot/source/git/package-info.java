/** What git knows of a folder, read from its own files: nothing is run and nothing is written. */
package dev.ssot.source.git;
