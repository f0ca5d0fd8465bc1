/** What a document seems to say, field by field, with where it stands in the text. */
package vn.chidao.importer.draft;
