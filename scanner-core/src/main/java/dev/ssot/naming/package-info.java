/** What identifiers say in the words that they are made of. */
package dev.ssot.naming;
