/** From files of several formats to raw text, with bounds on size, time and depth. Whatever a file holds, nothing in it is run. */
package vn.chidao.importer.reading;
