/** The engine's front door: a request in, a result out. */
@NullMarked
package org.bftai.plenary;

import org.jspecify.annotations.NullMarked;
