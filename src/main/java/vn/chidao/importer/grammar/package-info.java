/** What documents of committees and authorities say and how they say it: one concern a class, pure functions over the text. */
package vn.chidao.importer.grammar;
