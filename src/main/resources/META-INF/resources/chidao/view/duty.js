/** What an agency owes, and by when. */

import { el, facts, prose, table } from '../dom.js';
import { day, timeLeft } from '../words.js';
import { latest } from './submission.js';

/** The line under the head: which agency, what, due when, how often urged. */
export function duty({ duty: it }) {
  return el('section', { class: 'cd-card', 'aria-label': 'Công việc' }, facts([
    ['Cơ quan', it.agency.name],
    ['Nội dung', it.kind === 'REPORT' ? 'Báo cáo ' + it.title : it.title],
    ['Tình trạng', it.stateLabel],
    ['Hạn', it.dueOn ? el('span', {}, day(it.dueOn) + ' ', left(it)) : 'không có hạn cụ thể'],
    ['Nhắc việc', told(it)],
    ['Lãnh đạo phụ trách', it.responsibleLeader],
    ['Ký duyệt', it.leaderSignsOff && it.kind === 'REPORT' ? 'lãnh đạo cơ quan ký duyệt trước khi gửi cơ quan tham mưu' : null],
  ], true));
}

/** As many assignments as can be shown without pushing what is to be done out of sight. */
const FEW = 3;

/** The assignments that bind this agency. */
export function assignments({ duty: it }) {
  return it.assignments && it.assignments.length
    ? el('details', { class: 'cd-fold', open: it.assignments.length <= FEW }, el('summary', {}, `Nhiệm vụ giao cho cơ quan (${it.assignments.length})`),
      table('Nhiệm vụ giao cho cơ quan', ['Số', 'Nhiệm vụ', 'Thời hạn'],
        it.assignments.map((each) => [each.no, each.text, each.deadline ? day(each.deadline) : each.timeframeLabel])))
    : null;
}

/** More time that was asked for. */
export function extension({ extension: it, duty: { dueOn } }) {
  return it ? el('section', { class: 'cd-card' }, el('h4', {}, 'Đề nghị gia hạn'),
    facts([['Hạn hiện tại', day(dueOn)], ['Hạn đề nghị', day(it.until)]]), el('h5', {}, 'Lý do xin gia hạn'), prose(it.reason)) : null;
}

/** The time left while the agency has to act; afterwards whether what it sent came in time. */
function left(it) {
  const { level, text } = isWithAgency(it) ? timeLeft(it.daysLeft) : SENT[it.late];
  return el('span', { class: 'cd-left cd-' + level }, text);
}

const SENT = { true: { level: 'late', text: '⚠ gửi chậm' }, false: { level: 'ample', text: '✓ gửi đúng hạn' } };

function isWithAgency(it) {
  const sent = latest(it);
  const last = sent && (sent.reviews || []).slice(-1)[0];
  return !sent || Boolean(last && last.outcome === 'RETURNED');
}

function told({ reminders, urgings }) {
  const times = [reminders && `đã nhắc ${reminders} lần`, urgings && `đã đôn đốc ${urgings} lần`].filter(Boolean);
  return times.length ? times.join(', ') : null;
}
