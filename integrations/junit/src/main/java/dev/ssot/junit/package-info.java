/** The rules as tests of JUnit, for a build that embeds the scanner. */
package dev.ssot.junit;
