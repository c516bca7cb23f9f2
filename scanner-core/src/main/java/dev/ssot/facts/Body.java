package dev.ssot.facts;

import java.util.List;

/**
 * What a function does, as far as rules ask.
 *
 * @param present whether there is a body at all; an abstract method has none, nor has a Python
 *     declaration whose body is {@code ...}
 * @param statements all of them, nested ones included, blocks not
 * @param branches conditional statements and expressions, loops, cases, handlers and assertions
 * @param calls calls and creations
 * @param onlyLiterals whether every returned value is made of literals alone, through locals and
 *     arithmetic, with no call and no branch on the way, and there is at least one
 * @param returns the returned values in order
 * @param writes assignments to what outlives the call, in order; locals are left out
 * @param shape hash of the body's tokens without comments and layout, local names replaced by their
 *     order of appearance; 0 where there is no body
 */
public record Body(
    boolean present,
    int statements,
    int branches,
    int calls,
    boolean onlyLiterals,
    List<Value> returns,
    List<Write> writes,
    long shape) {

  /** No body. */
  public static final Body NONE = new Body(false, 0, 0, 0, false, List.of(), List.of(), 0);

  /** Only how long it is and its shape. */
  public Body outline() {
    return new Body(present, statements, 0, 0, false, List.of(), List.of(), shape);
  }

  /** Only what it returns and writes. */
  public Body effects() {
    return new Body(present, 0, 0, 0, false, returns, writes, 0);
  }
}
