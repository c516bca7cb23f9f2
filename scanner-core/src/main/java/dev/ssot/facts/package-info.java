/** What a file says: records alone, the same for every language. */
package dev.ssot.facts;
