/** Directives by periods and agencies by periods: which reports came on time, late or not at all. */

import { el } from '../../dom.js';
import { read } from '../../form/server.js';
import { day, number, plain } from '../../words.js';
import { changed, endpoint, view } from './address.js';
import { bar, exportLink, figures, legend, level, shortPeriod } from './figures.js';
import { inWords } from './filters.js';
import { isRecorded, recordLink } from './record.js';

export async function directives({ filter, offer }) {
  const matrix = await read(endpoint('directives', recent(filter, offer)));
  return shown(matrix, {
    title: 'Văn bản × kỳ báo cáo', first: 'Văn bản', kind: 'van-ban', filter, offer, file: 'directives.xlsx',
    where: (row) => ({ directive: row.of.id }),
    head: (row) => [el('a', { href: view('co-quan', { directive: row.of.id }) }, row.of.name), ...(isRecorded(offer, row.of.id) ? [' · ', recordLink(offer, row.of.id, 'hồ sơ', { 'aria-label': 'Hồ sơ văn bản ' + row.of.name })] : []),
      el('span', { class: 'cd-sub', title: row.note }, row.note)],
    cell: (cell) => bar(cell.counts),
    extra: (cell) => (cell.dueOn ? 'hạn ' + day(cell.dueOn) : ''),
  });
}

export async function agencies({ filter, offer }) {
  const matrix = await read(endpoint('agencies', recent(filter, offer)));
  const directive = offer.directives.find((each) => each.id === filter.directive);
  return shown(matrix, {
    title: 'Cơ quan × kỳ báo cáo' + (directive ? ', ' + directive.symbol : ', mọi văn bản'), first: 'Cơ quan', kind: 'co-quan', filter, offer, file: 'agencies.xlsx',
    where: (row) => ({ agency: row.of.id }),
    head: (row) => [el('a', { href: view('van-ban', { agency: row.of.id }) }, row.of.name), row.note ? el('span', { class: 'cd-sub' }, row.note) : null],
    cell: () => null,
    extra: () => '',
  });
}

/** Without a choice of its own the table goes back two years; what lies before that a year in the filter brings. */
function recent(filter, offer) {
  const newest = offer.periods.length ? offer.periods[0].year : null;
  return filter.since || filter.period || !newest ? filter : { ...filter, since: newest - 1 };
}

function shown(matrix, how) {
  const { filter, offer } = how;
  if (!matrix.rows.length) {
    return el('p', { class: 'cd-empty' }, 'Chưa có báo cáo nào trong phạm vi này.');
  }
  const since = recent(filter, offer).since;
  const rows = matrix.rows.map((row) => ({ row, node: line(row, matrix.periods, how), text: plain(`${row.of.name} ${row.note || ''}`) }));
  const body = el('tbody', {}, ...rows.map(({ node }) => node));
  const count = el('span', { class: 'cd-note', role: 'status' }, counted(matrix, rows.length));
  return [
    el('div', { class: 'cd-bar' },
      el('label', { class: 'cd-find' }, 'Tìm ', el('input', { type: 'search', class: 'form-control', placeholder: how.first.toLowerCase() + '…',
        input: (event) => find(rows, event.target.value, (found) => { count.textContent = counted(matrix, found); }) })),
      el('label', { class: 'cd-find' }, 'Sắp xếp ', el('select', { class: 'form-control', change: (event) => sort(rows, event.target.value, body) },
        el('option', { value: 'worst' }, 'chậm nhất trước'), el('option', { value: 'name' }, 'theo tên'))),
      exportLink(endpoint(how.file, recent(filter, offer))), count),
    el('div', { class: 'cd-bar' }, legend(),
      since && since !== filter.since ? el('p', { class: 'cd-note' }, `Đang xem từ năm ${since}. `, el('a', { href: changed({ since: offer.periods[offer.periods.length - 1].year }) }, 'Xem mọi kỳ')) : null),
    el('div', { class: 'cd-scroll cd-heat', tabindex: '0', role: 'region', 'aria-label': how.title },
      el('table', { class: 'cd-matrix cd-' + how.kind },
        el('caption', {}, [how.title, inWords(offer, { ...filter, directive: null })].filter(Boolean).join(' · ')),
        el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, how.first), ...matrix.periods.map((each) => el('th', { scope: 'col', title: each.label }, shortPeriod(each))), el('th', { scope: 'col' }, 'Cộng'))),
        body)),
  ];
}

function line(row, periods, how) {
  const byPeriod = Object.fromEntries(row.cells.map((cell) => [cell.period, cell]));
  return el('tr', {}, el('th', { scope: 'row' }, ...how.head(row)),
    ...periods.map((period) => {
      const cell = byPeriod[period.id];
      return cell
        ? el('td', { class: 'cd-level-' + level(cell.counts), title: how.extra(cell) || null },
          how.cell(cell), el('span', { class: 'cd-figs' }, ...figures(cell.counts, { ...how.where(row), period: period.id })))
        : el('td', { class: 'cd-none' }, el('span', { 'aria-label': 'không có báo cáo' }, '–'));
    }),
    el('td', { class: 'cd-sum' }, el('span', { class: 'cd-figs' }, ...figures(row.sum, how.where(row)))));
}

function counted(matrix, found) {
  const cut = matrix.total > matrix.rows.length ? `; ${number(matrix.rows.length)} dòng chậm nhất trên tổng số ${number(matrix.total)}, hãy lọc để thấy dòng khác` : '';
  return `${number(found)} dòng${cut}`;
}

function find(rows, text, tell) {
  const wanted = plain(text.trim());
  rows.forEach((each) => { each.node.hidden = !each.text.includes(wanted); });
  tell(rows.filter(({ node }) => !node.hidden).length);
}

function sort(rows, by, body) {
  const sorted = by === 'name' ? [...rows].sort((one, other) => one.row.of.name.localeCompare(other.row.of.name, 'vi')) : rows;
  body.replaceChildren(...sorted.map(({ node }) => node));
}
