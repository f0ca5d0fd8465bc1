/**
 * Which part of a form a field of a draft means: "symbol", "recipients.ACT", or "assignments.2.directing" for the row that
 * the draft proposed as its third, wherever that row stands now.
 */

import { at } from '../dom.js';

const LIST = /^(assignments|targets|citations)\.(\d+)\.(.+)$/;

export class Places {
  /** @param proposed what the draft proposes, by the names of the form's lists */
  constructor(scope, proposed) {
    this.scope = scope;
    this.proposed = proposed;
    this.rows = new Map();
    ['assignments', 'targets', 'citations'].forEach((list) =>
      (at(proposed, list) || []).forEach((item, index) => this.rowAt(list, index)));
  }

  /** The row that was proposed as the list's so-and-so-many-th; rows that were filled anew are known again by their number. */
  rowAt(list, index) {
    const { rows = [] } = this.scope.field(list) || {};
    const key = `${list}.${index}`;
    if (!rows.includes(this.rows.get(key))) {
      const { no } = at(this.proposed, key) || {};
      const isIt = (row) => row.scope.field('no') && row.scope.field('no').text === no;
      this.rows.set(key, no ? rows.find(isIt) : rows[index]);
    }
    return this.rows.get(key);
  }

  /** Makes a row known under a place of its own; answers the name of one of its fields. */
  add(list, row, path) {
    const index = 1000 + this.rows.size;
    this.rows.set(`${list}.${index}`, row);
    return `${list}.${index}.${path}`;
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
