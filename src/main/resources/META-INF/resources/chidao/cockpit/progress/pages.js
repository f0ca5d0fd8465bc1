/** Leads through a long list; the server hands out a hundred lines at a time. */

import { el } from '../../dom.js';
import { number } from '../../words.js';
import { changed } from './address.js';

const SIZE = 100;

export function pages(total, chosen) {
  const page = Math.max(1, Number(chosen) || 1);
  const last = Math.ceil(total / SIZE);
  if (last < 2) {
    return null;
  }
  return el('nav', { class: 'cd-pages', 'aria-label': 'Các trang' },
    page > 1 ? el('a', { href: changed({ page: page - 1 }) }, '‹ Trang trước') : null,
    el('span', {}, `Trang ${number(page)} trên ${number(last)}`),
    page < last ? el('a', { href: changed({ page: page + 1 }) }, 'Trang sau ›') : null);
}
