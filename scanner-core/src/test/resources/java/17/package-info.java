/** Package. */
@Deprecated
package samples;
