/**
 * Fills selections from the context: {@code data-options} names a list of {id, name}, {value, label} or directives; with
 * {@code data-options-of} the list belongs to what is chosen in another selection.
 */

import { at, el } from '../dom.js';

export function offer(select, scope) {
  const { options, optionsOf } = select.dataset;
  const owner = optionsOf ? chosen(scope, optionsOf) : scope.context;
  const items = (owner && at(owner, options)) || [];
  if (select.offered !== items) {
    const kept = select.value;
    select.offered = items;
    select.querySelectorAll('option[data-offered]').forEach((old) => old.remove());
    select.append(...items.map((item) => el('option', { value: idOf(item), 'data-offered': true }, nameOf(item))));
    select.value = items.some((item) => idOf(item) === kept) ? kept : onlyOne(items);
  }
}

/** The item of the context that is chosen in a selection. */
export function chosen(scope, path) {
  const field = scope.field(path);
  return field && (field.control.offered || []).find((item) => idOf(item) === field.text);
}

const nameOf = (item) => item.name || item.label || [item.symbol || '(chưa có số)', item.subject].join(' · ');

const idOf = (item) => item.id || item.value;

const onlyOne = (items) => (items.length === 1 ? idOf(items[0]) : '');
