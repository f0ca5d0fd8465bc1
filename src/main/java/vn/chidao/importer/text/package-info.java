/** The text of a document as the grammar reads it: normalised, in paragraphs, with a place for every word. */
package vn.chidao.importer.text;
