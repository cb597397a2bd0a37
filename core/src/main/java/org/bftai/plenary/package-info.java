/**
 * Plenary's engine: a folder of Markdown and YAML becomes a site.
 *
 * <p>{@link org.bftai.plenary.SiteBuild} is the whole of it in five stages, each with a type of its own:
 *
 * <pre>
 * SourceFile ─parse→ ParsedPage ─resolve→ Page ∈ Site ─render→ OutputFile ─write→ target/site
 * </pre>
 *
 * <p>{@code ARCHITECTURE.md} at the top of the repository has the table of packages, which a test holds the code to, and
 * says where to change what.
 */
@NullMarked
package org.bftai.plenary;

import org.jspecify.annotations.NullMarked;
