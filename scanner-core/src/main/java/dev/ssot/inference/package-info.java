/** What a tree shows of its sources of truth, without being told: the draft of a registry. */
package dev.ssot.inference;
