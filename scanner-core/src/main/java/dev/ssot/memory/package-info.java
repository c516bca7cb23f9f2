/** What was judged before, so that a commit that many changes are compared with is judged once. */
package dev.ssot.memory;
