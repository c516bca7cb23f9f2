/** What Java names mean. */
package dev.ssot.codebase.java;
