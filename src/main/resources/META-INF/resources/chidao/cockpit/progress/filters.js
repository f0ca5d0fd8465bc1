/** The filter over all views; whatever is chosen becomes part of the address at once. */

import { el, freshId } from '../../dom.js';
import { FILTERS, changed, current, go, to } from './address.js';

/** The control that was used last gets the cursor back when the page has been built anew. */
let lastUsed = null;

export function filterBar(offer, filter) {
  const directives = offer.directives.filter((each) => filter.with === 'ended' || each.inForce || each.id === filter.directive);
  const chosen = FILTERS.filter((name) => filter[name]).length;
  const form = el('form', { class: 'cd-sieve', 'aria-label': 'Bộ lọc', submit: (event) => event.preventDefault() },
    choice('province', 'Tỉnh', offer.provinces, filter),
    choice('issuer', 'Cơ quan ban hành', distinct(directives, 'issuer'), filter),
    choice('advisor', 'Cơ quan tham mưu', distinct(directives, 'advisor'), filter),
    choice('kind', 'Loại văn bản', distinct(directives, 'kind'), filter),
    choice('directive', 'Văn bản', directives.map((it) => ({ id: it.id, name: `${it.symbol}: ${it.subject}` })), filter),
    choice('agency', 'Cơ quan thực hiện', offer.agencies, filter),
    choice('period', 'Kỳ báo cáo', offer.periods.map((it) => ({ id: it.id, name: it.label })), filter),
    choice('since', 'Từ năm', years(offer.periods), filter),
    el('label', { class: 'cd-tick' }, el('input', {
      type: 'checkbox', checked: filter.with === 'ended', name: 'with',
      change: (event) => use('with', event.target.checked ? 'ended' : null),
    }), 'gồm cả văn bản đã kết thúc'),
    chosen ? el('a', { class: 'cd-clear', href: to({ view: current().view }) }, `Bỏ lọc (${chosen})`) : null);
  window.requestAnimationFrame(() => {
    if (lastUsed && form.elements[lastUsed] && document.activeElement === document.body) {
      form.elements[lastUsed].focus();
    }
    lastUsed = null;
  });
  return form;
}

/** The names of what is chosen, for a sentence above a table. */
export function inWords(offer, filter) {
  const nameOf = (list, id) => (list.find((each) => each.id === id) || { name: id }).name;
  const directive = offer.directives.find((each) => each.id === filter.directive);
  return [
    filter.province && nameOf(offer.provinces, filter.province),
    directive && directive.symbol,
    filter.agency && nameOf(offer.agencies, filter.agency),
    filter.period && nameOf(offer.periods.map(({ id, label }) => ({ id, name: label })), filter.period),
  ].filter(Boolean).join(' · ');
}

function choice(name, label, options, filter) {
  const id = freshId();
  const isKnown = !filter[name] || options.some((each) => String(each.id) === filter[name]);
  return el('div', { class: 'cd-sieve-field' }, el('label', { for: id }, label),
    el('select', { id, name, class: 'form-control' + (filter[name] ? ' cd-set' : ''), change: (event) => use(name, event.target.value) },
      el('option', { value: '' }, 'Tất cả'),
      isKnown ? null : el('option', { value: filter[name], selected: true }, filter[name]),
      ...options.map((each) => el('option', { value: each.id, selected: String(each.id) === filter[name] }, each.name))));
}

function use(name, value) {
  lastUsed = name;
  go(changed({ [name]: value || null }));
}

function distinct(directives, part) {
  const found = new Map(directives.filter((each) => each[part]).map((each) => [each[part].id, each[part]]));
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}

function years(periods) {
  return [...new Set(periods.map((each) => each.year))].sort((one, other) => other - one).map((year) => ({ id: year, name: String(year) }));
}
