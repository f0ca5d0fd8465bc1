/** How reports came in from period to period, as a picture and as a table. */

import { el, table } from '../../dom.js';
import { read } from '../../form/server.js';
import { number, percent } from '../../words.js';
import { stackedBars } from '../chart.js';
import { endpoint } from './address.js';
import { STANDINGS, exportLink, figures, reportsOf, shortPeriod, sum } from './figures.js';

export async function trend({ filter }) {
  const periods = await read(endpoint('trend', filter));
  if (!periods.length) {
    return el('p', { class: 'cd-empty' }, 'Chưa có kỳ báo cáo nào trong phạm vi này.');
  }
  return [
    el('div', { class: 'cd-bar' }, exportLink(endpoint('trend.xlsx', filter))),
    trendPicture(periods),
    table('Diễn biến qua các kỳ', ['Kỳ báo cáo', '#Số báo cáo', ...STANDINGS.map(({ name }) => '#' + name), '#Tỷ lệ đúng hạn'],
      periods.map(({ period, counts }) => [el('a', { href: reportsOf({ period: period.id }) }, period.label), number(sum(counts)),
        ...STANDINGS.map(({ key }) => figures({ ...none, [key]: counts[key] }, { period: period.id })[0] || '0'),
        percent((100 * counts.onTime) / sum(counts))])),
  ];
}

const none = Object.fromEntries(STANDINGS.map(({ key }) => [key, 0]));

/** The picture alone; whoever cannot see it is told its figures. */
export function trendPicture(periods) {
  const told = periods.map(({ period, counts }) => `${period.label}: ${STANDINGS.map(({ key, name }) => `${name} ${counts[key]}`).join(', ')}`).join('; ');
  return el('figure', { class: 'cd-trend' }, el('figcaption', {}, el('h2', {}, 'Diễn biến qua các kỳ (số báo cáo)')),
    stackedBars(told, periods.map(({ period }) => shortPeriod(period)),
      STANDINGS.map(({ key, name }) => ({ key, name, values: periods.map(({ counts }) => counts[key]) }))));
}
