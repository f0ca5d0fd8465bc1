/** Steps through the pages of a long list. */

import { el } from '../dom.js';

/** The buttons under a list; nothing when all of it is on one page. */
export function pager({ total, page, pageSize }, open) {
  const last = Math.max(0, Math.ceil(total / pageSize) - 1);
  const to = (where, label, isThere) => el('button', { type: 'button', class: 'btn btn-default btn-sm', disabled: !isThere, click: () => open(where) }, label);
  return last === 0 ? null : el('nav', { class: 'cd-pager', 'aria-label': 'Các trang' },
    to(0, '« Trang đầu', page > 0), to(page - 1, '‹ Trang trước', page > 0),
    el('span', {}, `Trang ${page + 1} / ${last + 1}`),
    to(page + 1, 'Trang sau ›', page < last), to(last, 'Trang cuối »', page < last));
}
