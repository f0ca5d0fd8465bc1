/** The first look: what is late, where, and since when. */

import { el, table } from '../../dom.js';
import { read } from '../../form/server.js';
import { day, number } from '../../words.js';
import { endpoint, view } from './address.js';
import { recordLink } from './record.js';
import { figureCards } from './summary.js';
import { trendPicture } from './trend.js';

export async function overview({ filter, offer }) {
  const [summary, late, periods] = await Promise.all([
    read(endpoint('summary', filter)), read(endpoint('late', filter)), read(endpoint('trend', filter)),
  ]);
  return [
    figureCards(summary, filter),
    el('div', { class: 'cd-halves' }, rounds(late.rounds, summary, offer), agencies(late.agencies)),
    periods.length ? trendPicture(periods) : null,
  ];
}

/** What is late and since when. */
function rounds(list, summary, offer) {
  if (!list.length) {
    return el('section', {}, el('h2', {}, 'Đang quá hạn'), el('p', { class: 'cd-empty' }, '✓ Không có báo cáo hay kết quả nào quá hạn.'));
  }
  const all = summary.overdueReports + summary.overdueResults;
  return el('section', {}, el('h2', {}, 'Đang quá hạn: việc gì, từ bao giờ'),
    table('Việc quá hạn, lâu nhất trước', ['Văn bản', 'Nội dung', 'Hạn', '#Chậm', '#Số cơ quan', 'Cơ quan'],
      list.map((it) => [
        recordLink(offer, it.directive.id, it.directive.name, { title: it.subject }), it.title, day(it.dueOn), `⚠ ${-it.daysLeft} ngày`,
        el('a', { href: view('qua-han', { directive: it.directive.id, next: 'STAFF' }) }, number(it.withAgency)),
        it.withAgency > 1 ? `${it.firstName} và ${number(it.withAgency - 1)} cơ quan khác` : it.firstName,
      ])),
    el('p', {}, el('a', { href: view('qua-han', { next: 'STAFF' }) }, `Xem cả danh sách (${number(all)})`)));
}

/** Where it is late. */
function agencies(list) {
  return list.length ? el('section', {}, el('h2', {}, 'Ở đâu'),
    table('Cơ quan còn nợ nhiều nhất', ['Cơ quan', '#Việc quá hạn', 'Quá hạn từ', '#Lâu nhất'],
      list.map((it) => [it.agency.name, el('a', { href: view('qua-han', { agency: it.agency.id, next: 'STAFF' }) }, number(it.duties)), day(it.since), `${it.daysLate} ngày`]))) : null;
}
