/** The tab "Cơ quan" of an instance: where each agency of its directive stands, the worst first. */

import { el, freshId, table } from '../../dom.js';
import { day, moment, plain } from '../../words.js';
import { assignments, duty as owing } from '../../view/duty.js';
import { history, nothingSent, submission } from '../../view/submission.js';
import { read } from '../../form/server.js';
import { fill } from '../filling.js';
import { directiveOf } from './instance.js';

export default {
  id: 'chidao-agencies',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 39,
  properties: { label: 'Cơ quan' },
  render: (node, { api, processInstanceId }) => {
    const place = el('div', { class: 'chidao cd-tab' });
    node.append(place);
    fill(place, async () => agencies(await directiveOf(api, processInstanceId)));
  },
};

/** The list with its search, below it what somebody opens of one agency. */
export async function agencies(directive) {
  const base = `/api/chronicle/directives/${encodeURIComponent(directive)}/agencies`;
  const found = await read(base);
  if (!found.length) {
    return el('p', { class: 'cd-empty' }, 'Văn bản chưa được giao cho cơ quan nào.');
  }
  const [id, list, opened] = [freshId(), el('div', {}), el('div', { class: 'cd-opened', 'aria-live': 'polite' })];
  const words = el('input', { id, type: 'search', class: 'form-control', input: () => show(), placeholder: 'Tên cơ quan hoặc lãnh đạo' });
  const open = (question) => { fill(opened, question).then(() => opened.scrollIntoView({ block: 'nearest' })); };
  const show = () => {
    const shown = found.filter((each) => isMeant(each, words.value));
    list.replaceChildren(shown.length ? lines(shown, found.length, base, open) : el('p', { class: 'cd-empty' }, 'Không có cơ quan nào khớp với từ đã gõ.'));
  };
  show();
  return [el('div', { class: 'cd-filters' }, el('div', { class: 'cd-filter' }, el('label', { for: id }, 'Tìm cơ quan'), words), totals(found)), list, opened];
}

/** Whether all words occur, with accents or without. */
function isMeant({ agency, responsibleLeader }, words) {
  const said = plain(`${agency.name} ${responsibleLeader || ''}`);
  return plain(words).split(/\s+/).every((word) => said.includes(word));
}

function totals(found) {
  const count = (test) => found.filter(test).length;
  return el('p', { class: 'cd-totals' }, [
    `${found.length} cơ quan`, `⚠ ${count(({ overdue }) => overdue)} đang quá hạn`,
    `○ ${count(({ acknowledgedOn, until }) => !acknowledgedOn && !until)} chưa tiếp nhận`, `${count(({ open }) => open)} còn việc phải làm`,
  ].join(' · '));
}

function lines(shown, all, base, open) {
  return table(`Các cơ quan thực hiện (${shown.length === all ? all : `${shown.length} trên ${all}`}, đáng lo nhất trước)`,
    ['Cơ quan', 'Tiếp nhận', 'Lãnh đạo phụ trách', 'Kế hoạch', 'Báo cáo gần nhất', 'Việc chưa xong', '#Nhắc', '#Đôn đốc', '#Gửi chậm', '#Không gửi'],
    shown.map((it) => [
      it.until ? `${it.agency.name} (đến ${day(it.until)})` : it.agency.name,
      it.acknowledgedOn ? `✓ ${day(it.acknowledgedOn)}` : '○ chưa', leader(it),
      sent(it.plan, open, `kế hoạch của ${it.agency.name}`), sent(it.report, open, `báo cáo của ${it.agency.name}`), owed(it, base, open),
      it.reminders || '', it.urgings || '', it.sentLate || '', it.missing || '']));
}

const leader = ({ responsibleLeader, responsiblePosition }) => [responsibleLeader, responsiblePosition].filter(Boolean).join(', ');

/** What was sent, to be opened; what was not sent in words. */
function sent(it, open, what) {
  if (!it) {
    return 'chưa có';
  }
  const words = `${it.title}: ${it.stateLabel}${it.late ? ' ◔ chậm' : ''}`;
  return it.at
    ? el('button', { type: 'button', class: 'btn-link', 'aria-label': `Mở ${what}: ${words}`, click: () => open(() => dossier(it.duty)) }, words, el('br'), el('small', {}, moment(it.at)))
    : it.stateLabel;
}

function owed(it, base, open) {
  if (!it.open) {
    return '✓ không còn';
  }
  const words = it.overdue ? `⚠ ${it.open} việc, ${it.overdue} quá hạn, lâu nhất ${it.daysLate} ngày` : `${it.open} việc, chưa quá hạn`;
  return el('button', { type: 'button', class: it.overdue ? 'btn-link cd-late' : 'btn-link', 'aria-label': `${it.agency.name}: ${words}`,
    click: () => open(() => duties(`${base}/${encodeURIComponent(it.agency.id)}/duties`, it.agency.name)) }, words);
}

async function duties(path, name) {
  const found = await read(path);
  return table(`Việc chưa xong của ${name}`, ['Việc', 'Loại', 'Hạn', 'Tình trạng', '#Quá hạn (ngày)', '#Nhắc', '#Đôn đốc'],
    found.map((it) => [it.title, it.kindLabel, day(it.dueOn) || 'không có hạn', it.stateLabel, it.daysLate || '', it.reminders || '', it.urgings || '']));
}

/** One plan, report or evidence as it was sent, with what was answered. */
export async function dossier(duty) {
  const it = await read('/api/chronicle/duties/' + duty);
  return el('section', { class: 'cd-dossier' }, owing(it), nothingSent(it), submission(it), history(it), assignments(it));
}

