/** How a draft leaves the importer: as the JSON of the import command, and as a directive file. */
package vn.chidao.importer.output;
