package dev.ssot.cache;

/** How values of one type are written down and read again. */
interface Codec {
  /** All that the written form depends on, in words: with another shape, old bytes mean nothing. */
  String shape();

  void write(Object value, Output to);

  Object read(Input from);
}
