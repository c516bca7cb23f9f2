/** What a change did: two states of a tree, judged by one ruler. */
package dev.ssot.change;
