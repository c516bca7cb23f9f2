/** A module. */
@Deprecated
open module samples.all {
  requires transitive java.base;
  requires static java.sql;
  exports samples to a, b;
  uses java.sql.Driver;
  provides java.sql.Driver with samples.One, samples.Two;
}
