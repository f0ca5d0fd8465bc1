/**
 * Builds what people see from data. Data only ever enters as text, never as mark-up, so nothing that somebody typed can
 * run or break a page.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes (functions become listeners, null and false are left out) and children (texts or nodes). */
export function el(tag, attributes = {}, ...children) {
  return dress(document.createElement(tag), attributes, children);
}

/** The same for a picture. */
export function svg(tag, attributes = {}, ...children) {
  return dress(document.createElementNS(SVG, tag), attributes, children);
}

/** A paragraph of a text as it was typed, with its line breaks; nothing when there is no text. */
export function prose(text) {
  return text ? el('p', { class: 'cd-prose' }, text) : null;
}

/** A table with a caption; cells are texts or nodes, the first cell of a row names it. */
export function table(caption, heads, rows) {
  const numeric = (index) => (heads[index].startsWith('#') ? 'cd-number' : null);
  const name = (head) => head.replace(/^#/, '');
  return el(
    'div',
    { class: 'cd-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    el(
      'table',
      { class: 'table table-condensed cd-table' },
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, ...heads.map((h, i) => el('th', { scope: 'col', class: numeric(i) }, name(h))))),
      el('tbody', {}, ...rows.map((cells) => el('tr', {}, ...cells.map((cell, i) =>
        el(i ? 'td' : 'th', { scope: i ? null : 'row', class: numeric(i) }, cell))))),
    ),
  );
}

/** Names with what they stand for, those without a value left out; flowing one after the other, or each on its line. */
export function facts(pairs, isFlowing = false) {
  const told = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  return told.length
    ? el('dl', { class: isFlowing ? 'cd-facts cd-flow' : 'cd-facts' },
      ...told.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))))
    : null;
}

/** What stands at a dotted path in data, or undefined. */
export function at(data, path) {
  return path.split('.').reduce((found, key) => (found === null || found === undefined ? undefined : found[key]), data);
}

let last = 0;

/** An id that no other element of the page has. */
export function freshId() {
  last += 1;
  return 'cd-' + last;
}

function dress(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}
