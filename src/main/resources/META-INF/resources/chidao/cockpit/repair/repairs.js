/** What was repaired by hand. */

import { address } from '../../address.js';
import { el, table } from '../../dom.js';
import { moment } from '../../words.js';
import { read } from '../../form/server.js';
import { recordAddress } from '../chronicle/instance.js';

/** @param instance only of this instance; empty: the newest of all */
export async function repairs(instance = '') {
  const found = await read(address('/api/repair/repairs', { instance }));
  return found.length
    ? table('Nhật ký sửa chữa (mới nhất trước)', ['Thời điểm', 'Ai', 'Việc', 'Quy trình', 'Trước', 'Sau', 'Lý do'], found.map((it) => [
      moment(it.at), it.by, it.label, el('span', {}, it.process, it.directive ? el('span', {}, ' · ', el('a', { href: recordAddress(it.directive) }, it.symbol || it.directive)) : null),
      it.before, it.after, it.reason]))
    : el('p', { class: 'cd-empty' }, 'Chưa có lần sửa chữa nào được ghi.');
}
