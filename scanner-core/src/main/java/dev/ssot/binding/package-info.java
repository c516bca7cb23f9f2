/** From trees to records: what may be written follows from the records alone. */
package dev.ssot.binding;
