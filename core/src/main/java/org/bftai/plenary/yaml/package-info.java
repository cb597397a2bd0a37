/** Strict YAML in which every value knows its place. The only package that knows SnakeYAML. */
@NullMarked
package org.bftai.plenary.yaml;

import org.jspecify.annotations.NullMarked;
