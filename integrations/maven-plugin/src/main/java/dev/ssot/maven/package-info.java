/** The goals of Maven. */
package dev.ssot.maven;
