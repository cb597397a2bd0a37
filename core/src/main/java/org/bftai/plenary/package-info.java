/**
 * Plenary's engine: a folder of Markdown and YAML becomes a site.
 *
 * <p>{@link org.bftai.plenary.SiteBuild} is the whole of it in five stages, each with a type of its own:
 *
 * <pre>
 * SourceFile ─parse→ ParsedPage ─resolve→ Page ∈ Site ─render→ OutputFile ─write→ target/site
 * </pre>
 *
 * <p>Packages from the bottom up; each imports only from rows above its own in this list:
 *
 * <ol start="0">
 *   <li>{@code diagnostic}
 *   <li>{@code source}, {@code colour}
 *   <li>{@code yaml}, {@code markdown}, {@code liquid}, {@code html}, {@code image}, {@code output}, {@code prose}
 *   <li>{@code config}, {@code content}, {@code event}, {@code theme}
 *   <li>{@code model}
 *   <li>{@code resolve}, {@code view}, {@code template}, {@code export}
 *   <li>{@code render}, {@code check}, {@code edit}
 *   <li>this package
 * </ol>
 */
@NullMarked
package org.bftai.plenary;

import org.jspecify.annotations.NullMarked;
