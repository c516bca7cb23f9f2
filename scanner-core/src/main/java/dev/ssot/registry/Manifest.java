package dev.ssot.registry;

import dev.ssot.facts.Setting;
import java.util.List;

/**
 * The configuration file as it is written, so that what is wrong in it can be told with its line.
 *
 * @param file its name
 * @param settings every value; an item of a list has its number, from 0, in its key: {@code
 *     canonical[2].facades[0]}
 */
public record Manifest(String file, List<Setting> settings) {}
