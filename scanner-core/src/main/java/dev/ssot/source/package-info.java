/** Where sources come from: files, their ids, and what is left out. */
package dev.ssot.source;
