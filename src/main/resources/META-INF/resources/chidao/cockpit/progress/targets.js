/** How far the targets are, over all agencies and agency by agency, by the reports that were accepted last. */

import { el, table } from '../../dom.js';
import { read } from '../../form/server.js';
import { number, percent, required } from '../../words.js';
import { changed, endpoint } from './address.js';
import { exportLink } from './figures.js';

export async function targets({ filter, parts }) {
  const [sums, agencies] = await Promise.all([
    read(endpoint('targets', filter)),
    filter.directive && parts.target ? read(endpoint(`targets/${encodeURIComponent(parts.target)}/agencies`, filter)) : null,
  ]);
  if (!sums.length) {
    return el('p', { class: 'cd-empty' }, 'Không có chỉ tiêu nào trong phạm vi này.');
  }
  const chosen = agencies && sums.find((each) => each.directive.id === filter.directive && each.no === parts.target);
  return [
    el('div', { class: 'cd-bar' }, exportLink(endpoint('targets.xlsx', filter)),
      el('p', { class: 'cd-note' }, 'Theo báo cáo được chấp nhận gần nhất của từng cơ quan; bấm vào chỉ tiêu để xem từng cơ quan.')),
    chosen ? byAgency(chosen, agencies, filter) : null,
    table(`Chỉ tiêu toàn phạm vi (${sums.length})`, ['Văn bản', 'Chỉ tiêu', 'Yêu cầu', '#Đạt được', '#Tổng số', '#Tỷ lệ', 'Đánh giá', '#Cơ quan đạt', '#Cơ quan có số liệu'],
      sums.map((it) => [el('span', { class: 'cd-symbol' }, it.directive.name),
        el('a', { href: changed({ directive: it.directive.id, target: it.no }) }, `${it.no}. ${it.text}`), required(it),
        number(it.numerator), number(it.denominator), it.measure === 'PERCENT' ? percent(it.percent) : '', verdict(it), number(it.reachedBy), number(it.reporting)])),
  ];
}

function byAgency(target, agencies, filter) {
  return el('section', {}, el('h2', {}, `${target.directive.name}, chỉ tiêu ${target.no}: ${target.text}`),
    el('div', { class: 'cd-bar' }, el('p', { class: 'cd-note' }, `Yêu cầu: ${required(target)}.`),
      exportLink(endpoint(`targets/${encodeURIComponent(target.no)}/agencies.xlsx`, filter))),
    table(`Từng cơ quan (${agencies.length})`, ['Cơ quan', '#Đạt được', '#Tổng số', '#Tỷ lệ', 'Đánh giá', 'Theo báo cáo'],
      agencies.map((it) => [it.agency.name, number(it.numerator), number(it.denominator), it.percent === undefined ? '' : percent(it.percent),
        it.reached === undefined ? 'chưa có số liệu' : reached(it.reached), it.period || ''])));
}

/** A percentage is judged over all agencies together, a minimum count in each of them. */
function verdict(it) {
  if (!it.reporting) {
    return 'chưa có số liệu';
  }
  return reached(it.measure === 'PERCENT' ? it.percent >= it.required : it.reachedBy === it.reporting);
}

function reached(isSo) {
  return isSo ? '✓ đạt' : '✗ chưa đạt';
}
