/** A reporting period over all agencies: who reported when, and what comes out of it. */

import { el, facts, svg, table } from '../dom.js';
import { REPORT_TEXTS, day, moment, number, percent, required } from '../words.js';
import { reportTexts } from './submission.js';

/** Which period, its dates and its figures, with a bar of on time, late and missing. */
export function period({ period: it }) {
  return el('section', { class: 'cd-card', 'aria-label': 'Kỳ báo cáo' },
    facts([
      ['Kỳ báo cáo', `${it.label} (${day(it.from)} đến ${day(it.until)})`],
      ['Hạn báo cáo', day(it.dueOn)],
      ['Ngày tổng hợp', day(it.consolidatesOn)],
      ['Ngày khép kỳ', day(it.closesOn)],
      ['Thẩm định', `đã chấp nhận ${it.accepted}, đang xem ${it.inReview} trên tổng số ${it.expected} báo cáo`],
    ], true),
    bar(it.agencies || []));
}

/** All agencies, those to be looked at first on top. */
export function agencies({ period: it }) {
  const order = { missing: 0, late: 1, onTime: 2 };
  const sorted = [...(it.agencies || [])].sort((a, b) => order[standing(a)] - order[standing(b)]);
  return sorted.length ? table(`Các cơ quan (${sorted.length})`, ['Cơ quan', 'Tình trạng', 'Ngày gửi', '#Chậm (ngày)', '#Đôn đốc'],
    sorted.map((each) => [each.agency.name, SIGN[standing(each)] + ' ' + each.stateLabel, day(each.submittedOn) || '', each.daysLate || '', each.urgings || ''])) : null;
}

/** Those that have not reported, with how often they were urged. */
export function missing({ period: it }) {
  const open = (it.agencies || []).filter((each) => standing(each) === 'missing');
  return open.length
    ? table(`Chưa báo cáo (${open.length})`, ['Cơ quan', 'Tình trạng', '#Chậm (ngày)', '#Đã nhắc', '#Đã đôn đốc'],
      open.map((each) => [each.agency.name, each.stateLabel, each.daysLate || '', each.reminders || 0, each.urgings || 0]))
    : el('p', {}, 'Đến lúc này mọi cơ quan đều đã báo cáo.');
}

export function targets({ period: it }) {
  return it.targets && it.targets.length ? table('Chỉ tiêu toàn kỳ', ['Số', 'Chỉ tiêu', '#Đạt được', '#Tổng số', '#Tỷ lệ', 'Yêu cầu', 'Đánh giá'],
    it.targets.map((each) => [each.no, each.text, number(each.numerator), number(each.denominator),
      each.measure === 'PERCENT' ? percent(each.percent) : '', required(each), reached(each)])) : null;
}

export function progress({ period: it }) {
  return it.assignments && it.assignments.length ? table('Tình trạng từng nhiệm vụ (số cơ quan)', ['Số', 'Nhiệm vụ', '#Chưa làm', '#Đang làm', '#Hoàn thành', '#Vướng mắc'],
    it.assignments.map((each) => [each.no, each.text, each.notStarted || 0, each.inProgress || 0, each.done || 0, each.blocked || 0])) : null;
}

/** The consolidated report, to be read. */
export function consolidation({ period: { consolidation: it } }) {
  return it ? el('section', { class: 'cd-sent' }, el('h4', {}, 'Báo cáo tổng hợp'),
    el('p', { class: 'cd-note' }, `Tổng hợp lúc ${moment(it.at)}, người tổng hợp: ${it.by}`), ...reportTexts(it)) : null;
}

/** The final review, to be read. */
export function finalReview({ finalReview: it }) {
  const names = REPORT_TEXTS.filter(([key]) => key !== 'proposals').map(([key, name]) => [key, key === 'nextTasks' ? 'Nhiệm vụ tiếp theo' : name]);
  return it ? el('section', { class: 'cd-sent' }, el('h4', {}, 'Báo cáo tổng kết'), ...reportTexts(it, names)) : null;
}

const SIGN = { onTime: '✓', late: '◔', missing: '⚠' };

function standing({ submittedOn, late }) {
  return submittedOn ? (late ? 'late' : 'onTime') : 'missing';
}

function reached(target) {
  if (target.reached === undefined || target.reached === null) {
    return 'chưa có số liệu';
  }
  return target.reached ? '✓ đạt' : '✗ chưa đạt';
}

/** One bar for all agencies; each part is named with its count, so that its colour says nothing alone. */
function bar(list) {
  const parts = [['onTime', 'Đúng hạn'], ['late', 'Gửi chậm'], ['missing', 'Chưa gửi']]
    .map(([key, name]) => ({ key, name, count: list.filter((each) => standing(each) === key).length }));
  const words = parts.map(({ name, count }) => `${name}: ${count}`).join(', ');
  let x = 0;
  const boxes = parts.filter(({ count }) => count).map(({ key, count }) => {
    const width = (600 * count) / list.length;
    const box = svg('rect', { x, y: 0, width: Math.max(1, width - 2), height: 18, class: 'cd-bar-' + key });
    x += width;
    return box;
  });
  return list.length ? el('figure', { class: 'cd-figure' },
    svg('svg', { viewBox: '0 0 600 18', role: 'img', 'aria-label': words, preserveAspectRatio: 'none' }, ...boxes),
    el('figcaption', {}, ...parts.map(({ key, name, count }) =>
      el('span', { class: 'cd-key' }, el('span', { class: 'cd-swatch cd-bar-' + key, 'aria-hidden': 'true' }), `${SIGN[key]} ${name}: ${count}`)))) : null;
}
