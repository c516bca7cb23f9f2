/** What stands in files and types: imports, types, fields, functions. */
package dev.ssot.language.java.declaration;
