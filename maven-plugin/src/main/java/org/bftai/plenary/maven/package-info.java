/** The goals: parameters, one call into the engine, one outcome. */
@NullMarked
package org.bftai.plenary.maven;

import org.jspecify.annotations.NullMarked;
