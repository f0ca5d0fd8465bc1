/** Reports side by side: a row for each agency, a column for each part, a tick for those to be accepted. */

import { el, prose } from '../dom.js';
import { PROGRESS, moment, number, percent } from '../words.js';
import { fileLink } from '../view/files.js';

/** The columns of texts, each with the texts of the report that stand in it. */
const TEXTS = [
  ['Kết quả thực hiện', 'results'], ['Hạn chế, nguyên nhân', 'limits', 'causes'], ['Kiến nghị, đề xuất', 'proposals'],
  ['Nhiệm vụ thời gian tới', 'nextTasks'],
];

/** Characters of a text that are shown before it is unfolded. */
const BRIEF = 220;

export class Comparison {
  constructor({ reports, assignments, targets }) {
    this.texts = new Map(assignments.map((each) => [each.no, each.text]));
    this.targets = targets;
    this.rows = reports.map((report) => this.row(report));
    this.all = el('input', { type: 'checkbox', 'aria-label': 'Chọn tất cả', change: () => this.tickAll() });
    const heads = ['Cơ quan', ...TEXTS.map(([label]) => label), 'Nhiệm vụ', 'Chỉ tiêu', 'Tệp'];
    this.element = el('div', { class: 'cd-scroll cd-compare', tabindex: '0', role: 'region', 'aria-label': 'Các báo cáo chờ thẩm định' },
      el('table', { class: 'table cd-table' }, el('caption', {}, `Các báo cáo chờ thẩm định (${reports.length})`),
        el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, this.all), ...heads.map((head) => el('th', { scope: 'col' }, head)))),
        el('tbody', {}, ...this.rows.map(({ element }) => element))));
  }

  get ticked() {
    return this.rows.filter(({ tick }) => tick.checked && !tick.disabled);
  }

  /** Called whenever another row is ticked. */
  onTick(action) {
    this.element.addEventListener('change', action);
  }

  tickAll() {
    this.rows.forEach(({ tick }) => { tick.checked = !tick.disabled && this.all.checked; });
  }

  row(report) {
    const tick = el('input', { type: 'checkbox', 'aria-label': 'Chọn ' + report.agency.name, disabled: Boolean(report.takenBy) });
    const state = el('p', { class: 'cd-state', role: 'status' }, report.takenBy && `Đang do ${report.takenBy} xử lý.`);
    const { content } = report;
    const element = el('tr', {}, el('td', {}, tick), el('th', { scope: 'row' }, this.agency(report), state),
      ...TEXTS.map(([, ...keys]) => el('td', {}, folded(keys.map((key) => content[key]).filter(Boolean).join('\n\n')))),
      el('td', {}, this.progress(content.assignments || [])), el('td', {}, this.figures(content.targets || [])),
      el('td', {}, report.files.length ? el('ul', { class: 'cd-files' }, ...report.files.map((file) => el('li', {}, fileLink(file)))) : 'Không có'));
    return { report, tick, state, element };
  }

  agency({ task, agency, late, no, sentAt, sentBy }) {
    return [
      el('strong', {}, agency.name),
      el('p', { class: 'cd-note' }, `${moment(sentAt)}, ${sentBy}${no > 1 ? `, gửi lần ${no}` : ''}`),
      el('p', { class: 'cd-left ' + (late ? 'cd-late' : 'cd-ample') }, late ? '⚠ gửi chậm' : '✓ gửi đúng hạn'),
      el('a', { href: '#/?task=' + encodeURIComponent(task) }, 'Mở riêng để trả lại hoặc ghi ý kiến'),
    ];
  }

  /** How many assignments are how far, and which. */
  progress(said) {
    const counts = Object.entries(PROGRESS)
      .map(([key, label]) => [label.toLowerCase(), said.filter(({ progress }) => progress === key)])
      .filter(([, list]) => list.length);
    return said.length ? el('details', {},
      el('summary', {}, counts.map(([label, list]) => `${list.length} ${label}`).join(', ')),
      el('ul', {}, ...said.map((each) => el('li', {}, el('strong', {}, each.no), `: ${PROGRESS[each.progress].toLowerCase()}`,
        each.note ? `. ${each.note}` : '', el('span', { class: 'cd-note' }, ' ' + (this.texts.get(each.no) || '')))))) : 'Không có';
  }

  figures(said) {
    const figures = said.map(({ no, numerator, denominator }) => {
      const target = this.targets.find((each) => each.no === no);
      const reached = denominator ? (100 * numerator) / denominator : numerator;
      return { no, numerator, denominator, target, reached, isReached: Boolean(target) && reached >= target.required };
    });
    const line = ({ no, numerator, denominator, target, reached, isReached }) => el('li', {},
      el('strong', {}, no), `: ${number(numerator)}`, denominator ? `/${number(denominator)} = ${percent(reached)}` : '',
      target ? (isReached ? ' ✓ đạt' : ' ✗ chưa đạt') : '', el('span', { class: 'cd-note' }, target ? ' ' + target.text : ''));
    return said.length ? el('details', { class: 'cd-figures' },
      el('summary', {}, `đạt ${figures.filter(({ isReached }) => isReached).length}/${said.length} chỉ tiêu`),
      el('ul', {}, ...figures.map(line))) : 'Không có';
  }
}

function folded(text) {
  if (!text || text.length <= BRIEF) {
    return text ? prose(text) : el('span', { class: 'cd-note' }, 'Không nêu.');
  }
  return el('details', {}, el('summary', {}, text.slice(0, BRIEF) + '… (đọc hết)'), prose(text));
}
