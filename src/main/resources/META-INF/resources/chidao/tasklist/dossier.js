/**
 * The tab "Hồ sơ" beside the form: the directive, what it gives this agency to do, what the agency reported last, what the
 * advisory body said to it, what happened until now, and what people say to each other.
 */

import { el, prose, table } from '../dom.js';
import { day, moment, required } from '../words.js';
import { messageOf, read } from '../form/server.js';
import { breakdown, directive } from '../view/directive.js';
import { assignments, duty } from '../view/duty.js';
import { happened } from '../view/happened.js';
import { agencies, consolidation, period, targets as sums } from '../view/period.js';
import { answers, previousReport } from '../view/submission.js';
import { comments } from './comments.js';
import { copying } from './copying.js';

const part = (title, ...content) => (content.some(Boolean) ? el('section', { class: 'cd-part' }, el('h4', {}, title), ...content) : null);

function targets({ duty: { targets: list } }) {
  return list && list.length
    ? table('Chỉ tiêu giao cho cơ quan', ['Số', 'Chỉ tiêu', 'Yêu cầu'], list.map((each) => [each.no, each.text, required(each)]))
    : null;
}

function remarks({ duty: { submissions }, returnReason }) {
  const said = (submissions || []).filter(({ reviews }) => reviews && reviews.length).reverse();
  return said.length || returnReason
    ? [returnReason && prose(returnReason), ...said.map((sent) => el('div', {}, el('h5', {}, `Lần gửi ${sent.no}, ${moment(sent.submittedAt)}`), answers(sent.reviews)))]
    : [el('p', { class: 'cd-note' }, 'Chưa có ý kiến nào.')];
}

function ofDuty(context, dossier, taskId, tabs) {
  return [
    duty(context),
    part('Nhiệm vụ và chỉ tiêu', assignments(context), targets(context)),
    context.previous && part(`Báo cáo kỳ trước: ${context.previous.title}`, copying(context, dossier, taskId, tabs), previousReport(context)),
    part('Ý kiến thẩm định', ...remarks(context)),
  ];
}

function show(context, dossier, taskId, tabs) {
  const about = context.duty ? ofDuty(context, dossier, taskId, tabs)
    : context.period ? [period(context), part('Số liệu', sums(context), agencies(context)), consolidation(context)]
      : [context.document && part('Nội dung', breakdown(context))];
  return [
    directive(context), ...about, happened(dossier), part('Ý kiến trao đổi', comments(dossier, taskId)),
    el('p', { class: 'cd-note' }, `Số liệu ngày ${day(context.today)}.`),
  ];
}

export default {
  id: 'chidao-dossier',
  pluginPoint: 'tasklist.task.detail',
  // After the form, and after the engine's history, which the styles take out by its place.
  priority: 700,
  properties: { label: 'Hồ sơ' },
  async render(container, { taskId }) {
    const node = el('div', { class: 'chidao cd-dossier', 'aria-busy': 'true' });
    container.append(node);
    const address = `/api/tasks/${encodeURIComponent(taskId)}`;
    try {
      const [context, dossier] = await Promise.all([read(address + '/context'), read(address + '/dossier')]);
      const tabs = container.closest('.tabbed-content');
      node.replaceChildren(...show(context, dossier, taskId, tabs).filter(Boolean));
    } catch (error) {
      node.replaceChildren(el('div', { class: 'alert alert-danger', role: 'alert' },
        messageOf(error, 'Chưa mở được hồ sơ; hãy chọn lại công việc này.')));
    } finally {
      node.removeAttribute('aria-busy');
    }
  },
};
