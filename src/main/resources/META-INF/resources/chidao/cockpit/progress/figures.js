/** How counts of reports are written, coloured and linked, the same way everywhere. Colour never stands alone. */

import { el, svg } from '../../dom.js';
import { number } from '../../words.js';
import { filterOf, current, to } from './address.js';

export const STANDINGS = [
  { key: 'onTime', standing: 'ON_TIME', sign: '✓', name: 'Đúng hạn' },
  { key: 'late', standing: 'LATE', sign: '◔', name: 'Gửi chậm' },
  { key: 'missing', standing: 'MISSING', sign: '⚠', name: 'Chưa gửi, quá hạn' },
  { key: 'open', standing: 'OPEN', sign: '○', name: 'Chưa đến hạn' },
];

export function sum(counts) {
  return STANDINGS.reduce((total, { key }) => total + counts[key], 0);
}

/** The counts that are not zero, each leading to its reports. */
export function figures(counts, where) {
  return STANDINGS.filter(({ key }) => counts[key]).map(({ key, standing, sign, name }) => el('a', {
    class: 'cd-fig cd-fig-' + key, href: reportsOf({ ...where, standing }), title: name, 'aria-label': `${name}: ${counts[key]}`,
  }, sign + '\u2009' + number(counts[key])));
}

/** The list of the reports behind a figure, under the filter that is chosen. */
export function reportsOf(where) {
  return to({ ...filterOf(current()), view: 'bao-cao', ...where });
}

/** How bad it is, from what is missing most to what is well. */
export function level(counts) {
  const all = sum(counts);
  const due = all - counts.open;
  if (counts.missing) {
    const share = counts.missing / all;
    return share >= 0.2 ? 'worst' : share >= 0.05 ? 'bad' : 'some';
  }
  if (counts.late) {
    return 'late';
  }
  return due ? 'well' : 'open';
}

/** A bar of the four parts, each with its own pattern of brightness; what it says is beside it in figures. */
export function bar(counts) {
  const all = sum(counts);
  let x = 0;
  return svg('svg', { class: 'cd-mini', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...STANDINGS.filter(({ key }) => counts[key]).map(({ key }) => {
      const width = (100 * counts[key]) / all;
      const box = svg('rect', { x, y: 0, width: Math.max(0.6, width - 0.6), height: 6, class: 'cd-slice-' + key });
      x += width;
      return box;
    }));
}

export function legend() {
  return el('p', { class: 'cd-signs' }, ...STANDINGS.map(({ key, sign, name }) =>
    el('span', { class: 'cd-key' }, el('span', { class: 'cd-fig cd-fig-' + key, 'aria-hidden': 'true' }, sign), ' ' + name)),
    el('span', { class: 'cd-note' }, 'Nền càng đỏ, tỷ lệ chưa gửi càng cao.'));
}

/** 6 tháng đầu năm 2026 as two short lines for the head of a column. */
export function shortPeriod({ kind, year }) {
  return kind === 'YEARLY' ? `Năm ${year}` : `6 tháng ${year}`;
}

/** Leads to the table as a spreadsheet, under the filter that is chosen. */
export function exportLink(address) {
  return el('a', { class: 'btn btn-default cd-export', href: address, download: '' }, 'Xuất Excel (.xlsx)');
}
