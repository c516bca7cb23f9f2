/** The whole way from a source tree to an outcome; what an embedding program calls. */
package dev.ssot.scan;
