/** The facts of one file while they are gathered. */
package dev.ssot.language.java.gathering;
