/** What the user declares to be the sources of truth. */
package dev.ssot.registry;
