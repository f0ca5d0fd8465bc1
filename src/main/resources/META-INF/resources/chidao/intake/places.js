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
    this.rows = new Map();
    ['assignments', 'targets', 'citations'].forEach((list) => this.take(list, at(proposed, list) || []));
  }

  /** Rows that were saved or sent before are known again by their number. */
  take(list, items) {
    const { rows = [] } = this.scope.field(list) || {};
    items.forEach((item, index) => {
      const row = rows.find((each) => each.scope.field('no') && each.scope.field('no').text === item.no)
        || (item.no ? undefined : rows[index]);
      if (row) {
        this.rows.set(`${list}.${index}`, row);
      }
    });
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
    const row = list && this.rows.get(`${list}.${index}`);
    const known = row && (this.scope.field(list).rows || []).includes(row);
    return list ? (known ? row.scope.field(path) : undefined) : this.scope.field(field);
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
