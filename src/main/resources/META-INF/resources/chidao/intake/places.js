/**
 * Which part of a form a field of a draft means: "symbol", "recipients.ACT", or "assignments.2.directing" for the row that
 * the draft proposed as its third, wherever that row stands now and whatever its number is.
 */

import { at } from '../dom.js';
import { rowsOf } from './likeness.js';

const LIST = /^(assignments|targets|citations)\.(\d+)\.(.+)$/;

export class Places {
  /** @param proposed what the draft proposes, by the names of the form's lists */
  constructor(scope, proposed) {
    this.scope = scope;
    this.proposed = proposed;
    this.known = {};
    ['assignments', 'targets', 'citations'].forEach((list) => this.recognise(list));
  }

  recognise(list) {
    const rows = this.rowsNow(list);
    const found = rowsOf((at(this.proposed, list) || []).map(said), rows.map((row) => said(shown(row))));
    this.known[list] = found.map((index) => rows[index]);
  }

  /** The row that was proposed as the list's so-and-so-many-th; rows that were all filled anew are recognised again. */
  rowAt(list, index) {
    const rows = this.rowsNow(list);
    if (rows.length && !this.known[list].some((row) => rows.includes(row))) {
      this.recognise(list);
    }
    const row = this.known[list][index];
    return rows.includes(row) ? row : undefined;
  }

  /** A row of people's own that says what the text says, or undefined. */
  like(list, text) {
    const free = this.rowsNow(list).filter((row) => !this.known[list].includes(row));
    const [index] = rowsOf([{ text }], free.map((row) => said(shown(row))));
    return free[index];
  }

  /** Makes a row known under a place of its own; answers the name of one of its fields. */
  add(list, row, path) {
    const index = this.known[list].push(row) - 1;
    return `${list}.${index}.${path}`;
  }

  rowsNow(list) {
    return (this.scope.field(list) || {}).rows || [];
  }

  /** The part of the form, or undefined where the form has none (any more). */
  part(field) {
    const [, list, index, path] = LIST.exec(field) || [];
    const row = list && this.rowAt(list, index);
    return list ? row && row.scope.field(path) : this.scope.field(field);
  }

  /** Everything around the field that belongs to it: its label, its control, its notices. */
  box(field) {
    const part = this.part(field);
    return part && (part.element || part.control.closest('.cd-field, .cd-choice'));
  }

  /** Where the cursor goes. */
  focus(field) {
    const part = this.part(field);
    return part && (part.input || part.control);
  }

  /** The row in which the field stands, folded or not. */
  row(field) {
    const box = this.box(field);
    return box && box.closest('[data-row]');
  }
}

/** What tells an item from others: its words, or those of the document that it cites. */
const said = ({ no, text, symbol, subject, issuedBy }) => ({
  no, text: (text || [symbol, subject, issuedBy].filter(Boolean).join(' ')).trim(),
});

const shown = ({ scope }) => Object.fromEntries(['no', 'text', 'symbol', 'subject', 'issuedBy']
  .map((path) => [path, scope.field(path)]).filter(([, field]) => field).map(([path, field]) => [path, field.text]));
