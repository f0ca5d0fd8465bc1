/** Leads through a long list of progress: the server hands out a hundred lines at a time, and the address holds which. */

import { linkedPager } from '../pager.js';
import { changed } from './address.js';

const SIZE = 100;

export function hundreds(total, chosen) {
  return linkedPager({ total, page: Math.max(1, Number(chosen) || 1) - 1, pageSize: SIZE }, (where) => changed({ page: where + 1 }));
}
