/** What an agency sent: plan, report or evidence, read-only, with what was answered to it. */

import { at, el, facts, prose, table } from '../dom.js';
import { OUTCOME, PROGRESS, REPORT_TEXTS, STEP, day, moment, number, percent, required } from '../words.js';
import { fileList } from './files.js';

/** What was sent last. */
export function submission(context) {
  const last = latest(context.duty);
  return last && sent(last, context.duty, 'Nội dung đã gửi');
}

/** Why there is nothing to be read; nothing when there is something. */
export function nothingSent({ duty }) {
  const why = duty.awaitsLeader ? 'Nội dung đang chờ lãnh đạo cơ quan ký duyệt nên chưa gửi đến cấp trên.' : 'Cơ quan chưa gửi gì.';
  return latest(duty) ? null : el('p', { class: 'cd-empty' }, why);
}

/** One submission as it was sent, with the answers to it. */
export function sent(it, duty, heading) {
  return el('section', { class: 'cd-sent' },
    heading && el('h4', {}, heading),
    el('p', { class: 'cd-note' }, `Gửi lần ${it.no}, lúc ${moment(it.submittedAt)}, người gửi: ${it.submittedBy}`),
    content(it, duty), answers(it.reviews));
}

/** What was sent before, with the remarks, each folded. */
export function history({ duty }) {
  const earlier = (duty.submissions || []).slice(0, -1).reverse();
  return earlier.length
    ? el('section', {}, el('h4', {}, 'Các lần gửi trước'), ...earlier.map((sent) =>
      el('details', { class: 'cd-fold' },
        el('summary', {}, `Lần ${sent.no}, ${moment(sent.submittedAt)}${lastOutcome(sent)}`), answers(sent.reviews), content(sent, duty))))
    : null;
}

/** What was reported the period before. */
export function previous({ previous: it, duty }) {
  return it ? el('details', { class: 'cd-fold' }, el('summary', {}, `Báo cáo kỳ trước: ${it.title}`), report(it.content, duty)) : null;
}

/** Why it came back, for the one who gets it back; nothing when it did not. */
export function returned({ duty, returnReason }) {
  const sent = latest(duty);
  const last = sent && (sent.reviews || []).slice(-1)[0];
  const refusal = last && last.outcome === 'RETURNED' ? last : null;
  const reason = refusal ? refusal.reason : returnReason;
  return reason ? el('div', { class: 'alert alert-warning cd-returned', role: 'note' },
    el('strong', {}, heading(refusal, duty)), prose(reason)) : null;
}

/** A request for more time can be refused before anything was sent; then only the reason is known. */
function heading(refusal, duty) {
  const isExtension = refusal ? refusal.step === 'EXTENSION' : Boolean(duty) && duty.kind === 'EVIDENCE';
  const by = refusal ? ` (${STEP[refusal.step]}, ${moment(refusal.at)}, ${refusal.by})` : '';
  return (isExtension ? '↩ Không đồng ý gia hạn' : '↩ Bị trả lại') + by + ', lý do:';
}

export function latest(duty) {
  return ((duty && duty.submissions) || []).slice(-1)[0];
}

function lastOutcome(sent) {
  const last = (sent.reviews || []).slice(-1)[0];
  return last ? ': ' + OUTCOME[last.outcome].toLowerCase() : '';
}

/** The answers to what was sent, in their order. */
export function answers(reviews) {
  return reviews && reviews.length ? el('ul', { class: 'cd-answers' }, ...reviews.map((it) => el('li', {},
    el('strong', {}, `${STEP[it.step]}: ${it.stepLabel && it.step === 'EXTENSION' ? it.stepLabel : OUTCOME[it.outcome].toLowerCase()}`),
    ` (${moment(it.at)}, ${it.by})`,
    it.dueAfter && it.dueAfter !== it.dueBefore ? `; hạn ${day(it.dueBefore)} thành ${day(it.dueAfter)}` : '',
    prose(it.reason)))) : null;
}

function content(sent, duty) {
  const shown = { PLAN: plan, REPORT: report, EVIDENCE: evidence }[duty.kind](sent.content, duty);
  return el('div', {}, shown, fileList(sent.files));
}

/** The report of the period before, open to be read. */
export function previousReport({ previous: it, duty }) {
  return report(it.content, duty);
}

function plan(it) {
  return it.noPlanReason
    ? el('div', {}, el('h5', {}, 'Không lập kế hoạch riêng, lý do'), prose(it.noPlanReason))
    : facts([['Số, ký hiệu', it.planNumber], ['Ngày ban hành', day(it.planDate)]]);
}

function evidence(it) {
  return el('div', {}, facts([['Ngày hoàn thành', day(it.doneOn)]]), el('h5', {}, 'Kết quả thực hiện'), prose(it.result));
}

function report(it, duty) {
  return el('div', {}, ...reportTexts(it), progress(it.assignments || [], duty), figures(it.targets || [], duty));
}

/** The texts of a report or a consolidation, those left empty named as such. */
export function reportTexts(it, names = REPORT_TEXTS) {
  return names.flatMap(([key, name]) => [el('h5', {}, name), prose(it[key]) || el('p', { class: 'cd-note' }, 'Không nêu.')]);
}

function progress(said, duty) {
  return said.length ? table('Tình trạng từng nhiệm vụ', ['Số', 'Nhiệm vụ', 'Tình trạng', 'Ghi chú'],
    said.map((each) => [each.no, textOf(duty.assignments, each.no), PROGRESS[each.progress], each.note || ''])) : null;
}

function figures(said, duty) {
  return said.length ? table('Số liệu chỉ tiêu', ['Số', 'Chỉ tiêu', '#Đạt được', '#Tổng số', '#Tỷ lệ', 'Yêu cầu'],
    said.map((each) => {
      const target = (duty.targets || []).find((one) => one.no === each.no) || {};
      const share = each.denominator ? percent((100 * each.numerator) / each.denominator) : '';
      return [each.no, target.text || '', number(each.numerator), number(each.denominator), share, target.required === undefined ? '' : required(target)];
    })) : null;
}

function textOf(list, no) {
  return at((list || []).find((each) => each.no === no), 'text') || '';
}
