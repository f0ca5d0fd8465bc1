/** The reports behind a figure. */

import { el, table } from '../../dom.js';
import { read } from '../../form/server.js';
import { day, moment, number } from '../../words.js';
import { changed, endpoint, view } from './address.js';
import { STANDINGS, exportLink } from './figures.js';
import { hundreds } from './hundreds.js';
import { recordLink } from './record.js';

export async function reports({ filter, parts, offer }) {
  const { total, rows } = await read(endpoint('reports', { ...filter, standing: parts.standing, page: parts.page }));
  return [
    el('div', { class: 'cd-bar' }, el('ul', { class: 'cd-pills', 'aria-label': 'Tình trạng gửi' },
      pill('Tất cả', null, parts.standing), ...STANDINGS.map(({ standing, sign, name }) => pill(`${sign} ${name}`, standing, parts.standing))),
    exportLink(endpoint('reports.xlsx', { ...filter, standing: parts.standing }))),
    rows.length ? table(`Báo cáo (${number(total)})`,
      ['Cơ quan', 'Văn bản', 'Kỳ', 'Hạn', 'Gửi lần đầu', 'Đánh giá', '#Chậm (ngày)', 'Tình trạng', '#Đã đôn đốc'],
      rows.map((it) => {
        const { sign, name } = STANDINGS.find((each) => each.standing === it.standing);
        return [el('a', { href: view('noi-dung', { duty: it.id }) }, it.agency.name), recordLink(offer, it.directive.id, it.directive.name), it.period.label, day(it.dueOn),
          moment(it.firstSentAt) || '', `${sign} ${name}`, it.daysLate || '', it.stateLabel, number(it.urgings)];
      })) : el('p', { class: 'cd-empty' }, 'Không có báo cáo nào trong phạm vi này.'),
    hundreds(total, parts.page),
  ];
}

function pill(name, standing, chosen) {
  return el('li', {}, el('a', { href: changed({ standing }), 'aria-current': (chosen || null) === standing ? 'true' : null }, name));
}
