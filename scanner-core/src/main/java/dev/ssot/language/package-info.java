/** From bytes to facts: the frame of the front-ends, and the threads that they run on. */
package dev.ssot.language;
