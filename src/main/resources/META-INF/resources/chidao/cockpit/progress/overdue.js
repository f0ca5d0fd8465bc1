/** What is overdue, how long, how often it was urged, and who is to act next. */

import { el, table } from '../../dom.js';
import { read } from '../../form/server.js';
import { day, number } from '../../words.js';
import { changed, endpoint, view } from './address.js';
import { exportLink } from './figures.js';
import { hundreds } from './hundreds.js';

export async function overdue({ filter, parts }) {
  const { waiting, rows } = await read(endpoint('overdue', { ...filter, next: parts.next, page: parts.page }));
  const counted = (some) => some.reduce((sum, { duties }) => sum + duties, 0);
  const total = counted(waiting.filter(({ next }) => !parts.next || next === parts.next));
  return [
    el('div', { class: 'cd-bar' }, el('ul', { class: 'cd-pills', 'aria-label': 'Ai xử lý tiếp' },
      pill('Tất cả', counted(waiting), null, parts.next),
      ...waiting.map(({ next, label, duties }) => pill(label, duties, next, parts.next))),
    exportLink(endpoint('overdue.xlsx', { ...filter, next: parts.next }))),
    rows.length ? table(`Quá hạn (${number(total)}), lâu nhất trước`,
      ['Cơ quan', 'Văn bản', 'Nội dung', 'Hạn', '#Chậm', 'Tình trạng', '#Đã nhắc', '#Đã đôn đốc', 'Người xử lý tiếp'],
      rows.map((it) => [
        el('a', { href: view('van-ban', { agency: it.agency.id }) }, it.agency.name),
        el('a', { href: view('co-quan', { directive: it.directive.id }) }, it.directive.name),
        el('a', { href: view('noi-dung', { duty: it.id }) }, it.title),
        day(it.dueOn), `⚠ ${it.daysLate} ngày`, it.stateLabel, number(it.reminders), number(it.urgings),
        el('span', {}, it.nextLabel, el('span', { class: 'cd-sub' }, it.actor)),
      ])) : el('p', { class: 'cd-empty' }, '✓ Không có việc nào quá hạn trong phạm vi này.'),
    hundreds(total, parts.page),
  ];
}

function pill(name, count, next, chosen) {
  return el('li', {}, el('a', { href: changed({ next }), 'aria-current': (chosen || null) === next ? 'true' : null }, `${name}: ${number(count)}`));
}
