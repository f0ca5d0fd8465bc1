/** The five figures that a secretary asks for, each leading to what stands behind it. */

import { el } from '../../dom.js';
import { day, number, percent } from '../../words.js';
import { to } from './address.js';
import { sum } from './figures.js';

export function figureCards(it, filter = {}) {
  const link = (view, parts) => to({ ...filter, view, ...parts });
  const overdue = it.overdueReports + it.overdueResults;
  return el('ul', { class: 'cd-cards', 'aria-label': 'Số liệu chính' },
    card(number(it.directives), 'văn bản đang thực hiện', null, link('van-ban')),
    card(number(overdue), 'báo cáo, kết quả quá hạn chưa gửi', overdue
      ? `⚠ từ ngày ${day(it.overdueSince)}${it.overdueResults ? `; ${number(it.overdueReports)} báo cáo, ${number(it.overdueResults)} kết quả` : ''}`
      : '✓ không có', link('qua-han', { next: 'STAFF' }), overdue ? 'bad' : 'well'),
    card(number(it.lateAgencies), 'cơ quan đang chậm', it.lateAgencies ? '⚠ còn nợ báo cáo hoặc kết quả' : '✓ không có', link('co-quan'), it.lateAgencies ? 'bad' : 'well'),
    card(number(it.dueInThirtyDays), 'việc đến hạn trong 30 ngày', `trong đó ${number(it.dueInSevenDays)} trong 7 ngày`, link('sap-den-han')),
    lastClosed(it.lastClosed, link));
}

function lastClosed(last, link) {
  if (!last || !sum(last.counts)) {
    return card('–', 'đúng hạn ở kỳ đã khép gần nhất', 'chưa có kỳ nào khép', link('dien-bien'));
  }
  const { counts, period } = last;
  return card(percent((100 * counts.onTime) / sum(counts)), `đúng hạn, ${period.label}`,
    `◔ ${number(counts.late)} gửi chậm, ⚠ ${number(counts.missing)} chưa gửi`, link('bao-cao', { period: period.id }));
}

function card(figure, name, note, href, level = 'plain') {
  return el('li', { class: 'cd-fact cd-fact-' + level }, el('a', { href },
    el('strong', {}, figure), el('span', {}, name), note ? el('small', {}, note) : null));
}
