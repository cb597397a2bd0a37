package org.bftai.plenary.export;

/**
 * What a file of a site may hold, for editors that complete and check.
 *
 * @param file what the schema's own file is called, such as {@code site.schema.json}
 * @param of the file that it is for, such as {@code site.yml}
 * @param json draft 7 of JSON Schema, ends with a line break
 */
public record Schema(String file, String of, String json) {}
