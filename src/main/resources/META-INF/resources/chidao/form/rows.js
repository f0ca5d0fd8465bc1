/**
 * A list whose rows come from a {@code <template>}: either one row for each thing the context names ({@code data-from},
 * matched by {@code data-key}), or rows that people add and remove, numbered from what {@code data-number-from} names in the
 * context.
 */

import { at, el, freshId } from '../dom.js';
import { reveal } from './field.js';

export class Rows {
  constructor(element, context, scopeOf) {
    this.element = element;
    this.path = element.dataset.rows;
    this.scopeOf = scopeOf;
    this.template = element.querySelector('template');
    this.list = element.querySelector('[data-list]') || element;
    this.key = element.dataset.key;
    this.isFixed = 'from' in element.dataset;
    this.before = (at(context, element.dataset.numberFrom || '') || 1) - 1;
    this.rows = [];
    (this.isFixed ? at(context, element.dataset.from) || [] : []).forEach((item) => this.append(item));
    const add = element.querySelector('[data-add]');
    if (add) {
      add.addEventListener('click', () => reveal(this.append().root.querySelector('input, textarea, select')));
    }
  }

  append(item = {}) {
    const root = this.template.content.firstElementChild.cloneNode(true);
    root.dataset.row = '';
    separate(root, item);
    this.list === this.element ? this.template.before(root) : this.list.append(root);
    const row = { item, root, scope: this.scopeOf(root) };
    this.rows.push(row);
    const number = row.scope.field('no');
    if (!this.isFixed && number) {
      number.fill(this.nextNumber());
      row.scope.refresh();
    }
    const remove = root.querySelector('[data-remove]');
    if (remove) {
      remove.addEventListener('click', () => this.remove(row));
    }
    return row;
  }

  /** Takes a row away and offers it back until the next one is removed. */
  remove(row) {
    const index = this.rows.indexOf(row);
    const next = row.root.nextSibling;
    const parent = row.root.parentElement;
    this.rows.splice(index, 1);
    row.root.remove();
    const undo = el('button', { type: 'button', class: 'btn btn-link', click: () => {
      this.rows.splice(index, 0, row);
      parent.insertBefore(row.root, next && next.parentElement === parent ? next : null);
      notice.remove();
    } }, 'Hoàn tác');
    const notice = el('p', { class: 'cd-undo', role: 'status' }, 'Đã xóa một dòng. ', undo);
    this.element.querySelectorAll('.cd-undo').forEach((old) => old.remove());
    this.element.append(notice);
    undo.focus();
  }

  nextNumber() {
    const numbers = this.rows.map((row) => Number(row.scope.field('no').text)).filter(Number.isInteger);
    return Math.max(this.before, ...numbers) + 1;
  }

  get isAsked() {
    return !this.element.closest('[hidden]');
  }

  value() {
    return this.rows.map((row) => ({ ...(this.key && { [this.key]: row.item[this.key] }), ...row.scope.values() }));
  }

  fill(values) {
    if (values && this.isFixed) {
      this.each(values, (scope, value) => scope.fill(value));
    } else if (values) {
      values.forEach((value) => {
        const row = this.append();
        row.scope.fill(value);
        row.root.removeAttribute('open');
      });
    }
  }

  kept() {
    return this.rows.map((row) => ({ key: row.item[this.key], fields: row.scope.kept() }));
  }

  restore(kept) {
    if (this.isFixed) {
      kept.forEach(({ key, fields }) => this.rows.filter((row) => row.item[this.key] === key).forEach((row) => row.scope.restore(fields)));
      return;
    }
    this.clear();
    kept.forEach(({ fields }) => {
      const row = this.append();
      row.scope.restore(fields);
      row.root.removeAttribute('open');
    });
  }

  clear() {
    this.element.querySelectorAll('.cd-undo').forEach((old) => old.remove());
    this.rows.forEach((row) => (this.isFixed ? row.scope.clear() : row.root.remove()));
    this.rows = this.isFixed ? this.rows : [];
  }

  complete(values) {
    this.each(values || [], (scope, value) => scope.complete(value));
  }

  each(values, action) {
    this.rows.forEach((row) => {
      const value = values.find((each) => each[this.key] === row.item[this.key]);
      if (value) {
        action(row.scope, value);
      }
    });
  }

  check() {
    return this.isAsked ? [...this.own(), ...this.rows.flatMap((row, index) => this.named(row, index))] : [];
  }

  /** What is wrong in one row, saying which row it is where people wrote the rows themselves. */
  named(row, index) {
    const { rowName } = this.element.dataset;
    const number = row.scope.field('no');
    const name = rowName && `${rowName} ${(number && number.text) || index + 1}: `;
    return row.scope.check().map((wrong) => ({ ...wrong, sentence: (name || '') + wrong.sentence }));
  }

  /** What is wrong with the list as a whole: too few rows, or a number twice. */
  own() {
    const { least, leastSays } = this.element.dataset;
    const focus = () => reveal(this.element.querySelector('[data-add]'));
    const few = this.rows.length < Number(least || 0) ? [leastSays] : [];
    const numbers = this.isFixed ? [] : this.rows.map((row) => row.scope.field('no')).filter(Boolean).map((f) => f.text);
    const twice = numbers.filter((no, index) => no && numbers.indexOf(no) !== index);
    return [...few, ...twice.map((no) => `Số ${no} bị ghi hai lần; hãy sửa một trong hai.`)].map((sentence) => ({ sentence, focus }));
  }
}

/** Gives a copy of the template ids and names of its own, and the item's texts. */
function separate(root, item) {
  const inside = [root, ...root.querySelectorAll('*')];
  const ids = new Map(inside.filter((each) => each.id).map((each) => [each.id, freshId()]));
  for (const each of inside) {
    each.id = ids.get(each.id) || '';
    if (!each.id) {
      each.removeAttribute('id');
    }
    ['for', 'aria-labelledby'].filter((name) => ids.has(each.getAttribute(name)))
      .forEach((name) => each.setAttribute(name, ids.get(each.getAttribute(name))));
    if (each.hasAttribute('aria-label')) {
      each.setAttribute('aria-label', each.getAttribute('aria-label').replace(/\{(\w+)\}/g, (all, key) => item[key] || ''));
    }
    if (each.dataset.text) {
      each.textContent = at(item, each.dataset.text) || '';
    }
    each.hidden = each.dataset.if ? !matches(item, each.dataset.if) : each.hidden;
  }
}

function matches(item, condition) {
  const [path, wanted] = condition.split('=');
  return wanted === undefined ? Boolean(at(item, path)) : at(item, path) === wanted;
}
