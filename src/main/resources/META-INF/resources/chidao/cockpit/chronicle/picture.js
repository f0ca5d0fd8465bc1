/**
 * Draws a directive's life on a line of years: milestones above it, below it one column for each period that says with
 * signs and figures, not with colour alone, how many reports came in time, late or never and how many are still owed.
 */

import { el, svg } from '../../dom.js';
import { moment } from '../../words.js';

const WIDTH = 1200;
const EDGE = 40;
const LANE = 17;
const LANES = 7;
const LETTER = 6.4;
const COLUMN = { width: 34, height: 92 };
const DAY = 864e5;

const SHORT = {
  'directive-registered': 'Vào sổ', 'breakdown-proposed': 'Trình phân công', 'breakdown-returned': 'Trả lại phân công',
  'directive-issued': 'Giao việc', escalation: 'Báo cáo cấp trên', conclusion: 'Kết luận', 'assignment-added': 'Thêm nhiệm vụ',
  'final-review': 'Tổng kết', 'closing-returned': 'Tổng kết lại', 'closing-decided': 'Cho kết thúc sớm', 'directive-closed': 'Kết thúc',
  'directive-withdrawn': 'Thu hồi', 'directive-replaced': 'Thay thế', 'directive-filled-in': 'Bổ sung số',
};

export const PARTS = [['onTime', '✓', 'đúng hạn'], ['late', '◔', 'gửi chậm'], ['missing', '⚠', 'không gửi'], ['owed', '…', 'chưa gửi']];

/** @param choose is told the label of a period that somebody picks */
export function picture({ today, life, milestones, periods }, choose) {
  const from = Date.parse(life.registeredAt);
  const until = Math.max(life.ended ? Date.parse(life.closedAt) : Date.parse(today), ...periods.map((each) => Date.parse(each.dueOn)), from + 30 * DAY);
  const x = (at) => EDGE + ((Date.parse(at) - from) / (until - from)) * (WIDTH - 2 * EDGE);
  const labels = placed(milestones.map((each) => ({ ...each, x: x(each.at), text: caption(each) })));
  const axis = (Math.max(0, ...labels.map(({ lane }) => lane)) + 2) * LANE;
  const height = axis + (periods.length ? 46 + COLUMN.height + 5 * 14 : 34);
  return el('figure', { class: 'cd-life' },
    el('div', { class: 'cd-wide', tabindex: '0', role: 'region', 'aria-label': 'Hình dòng thời gian' },
      svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': `Dòng thời gian từ ${moment(life.registeredAt)}` },
        svg('line', { x1: EDGE, x2: WIDTH - EDGE, y1: axis, y2: axis, class: 'cd-axis' }),
        ...years(from, until).map((year) => tick(x(`${year}-01-01`), axis, year)),
        ...labels.map((each) => milestone(each, axis)),
        ...spread(periods.map((each) => ({ ...each, x: x(each.dueOn) }))).map((each) => column(each, axis + 30, choose)),
        ...(life.ended ? [] : [now(x(today), axis)]))),
    periods.length ? el('figcaption', {}, 'Mỗi cột là một kỳ báo cáo (đặt tại hạn nộp): ',
      ...PARTS.map(([key, sign, name]) => el('span', { class: 'cd-key' }, el('span', { class: 'cd-swatch cd-bar-' + key, 'aria-hidden': 'true' }), `${sign} ${name}`))) : null);
}

function caption({ kind, period, times }) {
  return (SHORT[kind] || kind) + (period ? ' ' + short(period) : '') + (times > 1 ? ` (${times})` : '');
}

/** "6 tháng đầu năm 2021" as "6T/2021", "năm 2021" as "năm 2021". */
export function short(period) {
  return period.replace(/^6 tháng đầu năm /, '6T/');
}

/** Gives each label the lowest lane in which it covers no other; beyond the last lane only its dot is drawn. */
function placed(labels) {
  const ends = [];
  return labels.map((each) => {
    const width = each.text.length * LETTER;
    const left = Math.min(Math.max(each.x - width / 2, 2), WIDTH - width - 2);
    let lane = 0;
    while (lane < LANES && ends[lane] > left - 8) {
      lane += 1;
    }
    ends[lane] = lane < LANES ? left + width : ends[lane];
    return { ...each, left, lane: lane < LANES ? lane : -1 };
  });
}

/** Moves columns apart that would cover each other. */
function spread(columns) {
  const gap = COLUMN.width + 12;
  columns.forEach((each, i) => {
    each.at = Math.max(each.x, COLUMN.width / 2 + 4, i ? columns[i - 1].at + gap : 0);
  });
  for (let i = columns.length - 1, limit = WIDTH - COLUMN.width / 2 - 4; i >= 0; i -= 1, limit = columns[i + 1].at - gap) {
    columns[i].at = Math.min(columns[i].at, limit);
  }
  return columns;
}

function years(from, until) {
  const first = new Date(from).getUTCFullYear() + 1;
  return Array.from({ length: Math.max(0, new Date(until).getUTCFullYear() - first + 1) }, (_, i) => first + i);
}

function tick(x, y, year) {
  return svg('g', {}, svg('line', { x1: x, x2: x, y1: y - 6, y2: y + 6, class: 'cd-axis' }),
    svg('text', { x, y: y + 19, class: 'cd-year' }, String(year)));
}

function milestone({ x, left, lane, text, at, label }, axis) {
  const top = axis - (lane + 1) * LANE;
  return svg('g', {}, svg('title', {}, `${label}, ${moment(at)}`),
    lane >= 0 && svg('line', { x1: x, x2: x, y1: top + 4, y2: axis, class: 'cd-stem' }),
    svg('circle', { cx: x, cy: axis, r: 5, class: 'cd-dot' }),
    lane >= 0 && svg('text', { x: left, y: top, class: 'cd-milestone' }, text));
}

function now(x, axis) {
  return svg('g', {}, svg('line', { x1: x, x2: x, y1: axis - 12, y2: axis + 12, class: 'cd-today' }),
    svg('text', { x: Math.min(x, WIDTH - 24), y: axis + 19, class: 'cd-year cd-today-name' }, 'hôm nay'));
}

function column(period, top, choose) {
  const counts = { ...period, owed: Math.max(0, period.expected - period.onTime - period.late - period.missing) };
  const told = PARTS.filter(([key]) => counts[key]);
  const words = `Kỳ báo cáo ${period.label}: ${told.map(([key, , name]) => `${counts[key]} ${name}`).join(', ') || 'chưa có báo cáo nào'}`;
  const left = period.at - COLUMN.width / 2;
  let y = top + 16;
  const boxes = told.map(([key]) => {
    const height = (COLUMN.height * counts[key]) / period.expected;
    const box = svg('rect', { x: left, y, width: COLUMN.width, height: Math.max(1, height - 1), class: 'cd-bar-' + key });
    y += height;
    return box;
  });
  const pick = (event) => (event.type === 'click' || event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), choose(period.label));
  return svg('g', { class: 'cd-column', tabindex: '0', role: 'button', 'aria-label': words + '. Chọn để lọc theo kỳ này.', click: pick, keydown: pick },
    svg('title', {}, words),
    svg('rect', { x: left - 4, y: top - 4, width: COLUMN.width + 8, height: COLUMN.height + 24 + 4 * 14, class: 'cd-ground' }),
    svg('text', { x: period.at, y: top + 9, class: 'cd-period' }, short(period.label).replace('năm ', 'N/')),
    ...boxes,
    ...told.map(([key, sign], i) => svg('text', { x: period.at, y: top + 16 + COLUMN.height + 14 * (i + 1), class: 'cd-count' }, `${sign} ${counts[key]}`)));
}
