/** Steps through the pages of a long list. */

import { el } from '../dom.js';
import { number } from '../words.js';

const CLASS = 'btn btn-default btn-sm';

/** A step that shows another page in the same place. */
const opening = (open) => (where, label, isThere) => el('button', { type: 'button', class: CLASS, disabled: !isThere, click: () => open(where) }, label);

/** A step to a page that has an address; {@code href} answers it. */
const leading = (href) => (where, label, isThere) => (isThere
  ? el('a', { class: CLASS, href: href(where) }, label) : el('span', { class: CLASS + ' disabled', 'aria-disabled': 'true' }, label));

/**
 * The steps under a list; nothing when all of it is on one page.
 *
 * @param open told the number of the page, from 0
 */
export function pager(found, open) {
  return steps(found, opening(open));
}

/** The same where each page has an address. */
export function linkedPager(found, href) {
  return steps(found, leading(href));
}

function steps({ total, page, pageSize }, to) {
  const last = Math.max(0, Math.ceil(total / pageSize) - 1);
  return last === 0 ? null : el('nav', { class: 'cd-pager', 'aria-label': 'Các trang' },
    to(0, '« Trang đầu', page > 0), to(page - 1, '‹ Trang trước', page > 0),
    el('span', {}, `Trang ${number(page + 1)} / ${number(last + 1)}`),
    to(page + 1, 'Trang sau ›', page < last), to(last, 'Trang cuối »', page < last));
}
