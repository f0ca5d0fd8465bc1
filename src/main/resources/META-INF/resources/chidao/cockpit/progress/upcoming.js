/** What falls due next, and how many agencies have still to send it. */

import { el, table } from '../../dom.js';
import { read } from '../../form/server.js';
import { day, number, timeLeft } from '../../words.js';
import { changed, endpoint, view } from './address.js';
import { exportLink } from './figures.js';
import { recordLink } from './record.js';

const SPANS = [7, 30, 90];

export async function upcoming({ filter, parts, offer }) {
  const days = SPANS.includes(Number(parts.days)) ? Number(parts.days) : 30;
  const rows = await read(endpoint('upcoming', { ...filter, days }));
  return [
    el('div', { class: 'cd-bar' }, el('ul', { class: 'cd-pills', 'aria-label': 'Khoảng thời gian' }, ...SPANS.map((each) =>
      el('li', {}, el('a', { href: changed({ days: each }), 'aria-current': each === days ? 'true' : null }, `${each} ngày tới`)))),
    exportLink(endpoint('upcoming.xlsx', { ...filter, days }))),
    rows.length ? table(`Đến hạn trong ${days} ngày tới (${number(rows.length)})`,
      ['Văn bản', 'Trích yếu', 'Nội dung', 'Hạn', 'Còn lại', '#Chưa gửi', '#Đang xem'],
      rows.map((it) => {
        const left = timeLeft(it.daysLeft);
        return [el('a', { href: view('co-quan', { directive: it.directive.id }) }, it.directive.name), it.subject, it.title, day(it.dueOn),
          el('span', { class: 'cd-left cd-' + left.level }, left.text), behind(it, offer), number(it.inReview)];
      })) : el('p', { class: 'cd-empty' }, `Không có việc nào đến hạn trong ${days} ngày tới.`),
  ];
}

/** Reports are listed; who owes the result of an assignment stands in the directive's record. */
function behind({ kind, directive, withAgency }, offer) {
  const count = number(withAgency);
  if (kind === 'REPORT') {
    return el('a', { href: view('bao-cao', { directive: directive.id, standing: 'OPEN' }) }, count);
  }
  return recordLink(offer, directive.id, count);
}
