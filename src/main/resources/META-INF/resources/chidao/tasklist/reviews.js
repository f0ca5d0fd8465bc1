/**
 * The page "Thẩm định nhiều báo cáo": the reports of one period that wait for the advisory body, side by side. Those that are
 * ticked are accepted one after another, each as its own form would; what is to be returned is opened alone.
 */

import { address, asked } from '../address.js';
import { el, table } from '../dom.js';
import { day } from '../words.js';
import { read } from '../form/server.js';
import { directive } from '../view/directive.js';
import { acceptAll } from './acceptance.js';
import { page } from './page.js';
import { Comparison } from './comparison.js';

const PATH = '/tham-dinh';
const TITLE = 'Thẩm định nhiều báo cáo';

async function periods(show) {
  const list = await read('/api/reviews');
  show(list.length
    ? table('Các kỳ có báo cáo chờ thẩm định', ['Văn bản', 'Trích yếu', 'Kỳ báo cáo', 'Hạn báo cáo', '#Báo cáo chờ'],
      list.map((each) => [
        el('a', { href: address('#' + PATH, { ky: each.id }) }, each.symbol), each.subject, each.label, day(each.dueOn), String(each.reports),
      ]))
    : el('p', { class: 'cd-empty' }, 'Không có báo cáo nào chờ cơ quan bạn thẩm định.'));
}

async function reports(period, show) {
  const sheet = await read('/api/reviews/' + encodeURIComponent(period));
  const comparison = new Comparison(sheet);
  show(
    el('p', {}, el('a', { href: address('#' + PATH, {}) }, '‹ Các kỳ có báo cáo chờ thẩm định')),
    directive(sheet),
    el('p', { class: 'cd-lead' }, `Kỳ báo cáo ${sheet.period.label}, hạn ${day(sheet.period.dueOn)}: ${sheet.reports.length} báo cáo chờ thẩm định.`),
    acceptAll(comparison),
    comparison.element,
  );
}

export default [
  {
    id: 'chidao-reviews-link', pluginPoint: 'tasklist.navbar.action', priority: 210,
    async render(container) {
      const list = await read('/api/reviews').catch(() => []);
      const count = list.reduce((sum, each) => sum + each.reports, 0);
      if (count && container.isConnected) {
        container.append(el('a', { href: '#' + PATH, class: 'cd-header-link' }, `${TITLE} (${count})`));
      }
    },
  },
  {
    id: 'chidao-reviews', pluginPoint: 'tasklist.route', priority: 100, properties: { path: PATH },
    render(container) {
      const period = asked().get('ky');
      page(container, TITLE, (show) => (period ? reports(period, show) : periods(show)));
    },
  },
];
