/**
 * The fields of a form, or of one row of a list in it, taken together: filling them, reading them, checking them, and
 * showing only those that are asked for ({@code data-when}).
 */

import { at } from '../dom.js';
import { percent } from '../words.js';
import { Field } from './field.js';
import { Files } from './files.js';
import { chosen, offer } from './options.js';
import { Parties } from './parties.js';
import { Rows } from './rows.js';

const PARTS = 'input[name], textarea[name], select[name], [data-rows], [data-parties], [data-files]';

export class Scope {
  constructor(root, context) {
    this.root = root;
    this.context = context;
    this.parts = this.find(PARTS).reduce((parts, element) => this.add(parts, element), []);
    ['input', 'change'].forEach((kind) => root.addEventListener(kind, () => this.refresh()));
    this.refresh();
  }

  /** The elements that belong to this scope and to no row inside it. */
  find(selector) {
    return [...this.root.querySelectorAll(selector)].filter(
      (each) => each.parentElement.closest('[data-row], form') === this.root,
    );
  }

  add(parts, element) {
    const { rows, parties, files } = element.dataset;
    if (rows !== undefined) {
      return [...parts, new Rows(element, this.context, (row) => new Scope(row, this.context))];
    }
    if (parties !== undefined) {
      return [...parts, new Parties(element, this.context)];
    }
    if (files !== undefined) {
      return [...parts, new Files(element, this.context)];
    }
    const known = parts.some((part) => part.path === element.name);
    return known ? parts : [...parts, new Field(this.find(PARTS).filter((e) => e.name === element.name), this)];
  }

  /** The field or list at a path, or undefined. */
  field(path) {
    return this.parts.find((part) => part.path === path);
  }

  fill(values) {
    this.parts.filter((part) => part.path).forEach((part) => {
      part.fill(at(values, part.path));
      this.refresh();
    });
  }

  /** What stands in the form as it was typed, by the names of the fields. */
  kept() {
    return Object.fromEntries(this.parts.filter((part) => part.path).map((part) => [part.path, part.kept()]));
  }

  /** Takes up again what {@link kept} told; what the form does not ask any more is left out. */
  restore(kept) {
    this.parts.filter((part) => part.path && part.path in kept).forEach((part) => {
      part.restore(kept[part.path]);
      this.refresh();
    });
  }

  clear() {
    this.parts.filter((part) => part.path).forEach((part) => part.clear());
    this.refresh();
  }

  /** Fills only what is still empty, so that nothing typed is lost. */
  complete(values) {
    this.parts.filter((part) => part.path && part.complete).forEach((part) => part.complete(at(values, part.path)));
    this.parts.filter((part) => part.isEmpty).forEach((part) => part.fill(at(values, part.path)));
    this.refresh();
  }

  /** What is asked for and was given, nested by the dots in the names. */
  values(isWanted = (part) => !part.isVariable && !part.isLocal) {
    const values = {};
    this.parts
      .filter((part) => part.path && part.isAsked && isWanted(part))
      .forEach((part) => put(values, part.path.split('.'), part.value()));
    return values;
  }

  /** All that is wrong, shown beside the fields, in the order of the form. */
  check() {
    return this.parts.flatMap((part) => part.check());
  }

  refresh() {
    this.find('select[data-options]').forEach((each) => offer(each, this));
    this.find('[data-when]').forEach((each) => { each.hidden = !this.holds(each.dataset.when); });
    this.find('[data-echo]').forEach((each) => { each.textContent = this.echo(each.dataset.echo); });
    this.find('[data-percent]').forEach((each) => { each.textContent = this.percent(...each.dataset.percent.split(' ')); });
  }

  /** Whether a condition holds: name, !name, name=VALUE|OTHER, or name:property of what is chosen in a selection. */
  holds(condition) {
    const [, not, path, property, wanted] = /^(!?)([^=:]+)(?::(\w+))?(?:=(.*))?$/.exec(condition);
    if (property) {
      return Boolean((chosen(this, path) || {})[property]);
    }
    const { text } = this.field(path);
    return wanted === undefined ? !text === Boolean(not) : wanted.split('|').includes(text);
  }

  echo(path) {
    const { control, text } = this.field(path);
    const whole = control.tagName === 'SELECT' && text ? control.selectedOptions[0].textContent : text;
    return whole.length > 90 ? whole.slice(0, 90) + '…' : whole;
  }

  percent(part, whole) {
    const [numerator, denominator] = [part, whole].map((path) => this.field(path).value());
    return numerator >= 0 && denominator > 0 ? percent((100 * numerator) / denominator) : '–';
  }
}

/** Puts a value at a path; a numeric step makes a list. Nothing is put where there is no value. */
function put(target, [key, ...rest], value) {
  if (value === undefined) {
    return;
  }
  if (!rest.length) {
    target[key] = value;
    return;
  }
  target[key] = target[key] || (/^\d+$/.test(rest[0]) ? [] : {});
  put(target[key], rest, value);
}
