/**
 * Copies what the agency reported last into the form of the report at hand, which need not be open: it goes into the draft, and
 * the form takes it up from there. What was typed already is overwritten only by those who say so.
 */

import { el } from '../dom.js';
import { REPORT_TEXTS } from '../words.js';
import { ask } from '../dialog.js';
import { addressOfTask, draftAt } from '../form/draft.js';
import { messageOf, write } from '../form/server.js';

export function copying({ previous, task, duty }, { mayCopy }, taskId, tabs) {
  if (task.definitionKey !== 'Task_SubmitReport') {
    return null;
  }
  const problem = el('p', { class: 'cd-problem', role: 'alert' });
  const copy = async () => {
    try {
      if (await copyInto(addressOfTask(taskId), previous.content, duty)) {
        tabs.querySelector('.nav-tabs a').click();
      }
    } catch (error) {
      problem.textContent = messageOf(error, 'Chưa chép được; hãy thử lại.');
    }
  };
  return el('div', {},
    el('p', { class: 'cd-bar' },
      el('button', { type: 'button', class: 'btn btn-default', disabled: !mayCopy, click: copy }, 'Chép vào biểu mẫu'),
      !mayCopy && el('span', { class: 'cd-note' }, 'Hãy bấm “Nhận việc” trước khi chép.')),
    problem);
}

/** Whether it was copied. */
async function copyInto(address, content, duty) {
  const found = await draftAt(address);
  const typed = found && found.content.typed;
  const there = typed ? filled(typed) : duty.submissions.length ? ['báo cáo đã gửi lần trước'] : [];
  const isReplacing = there.length ? await askFor(there) : false;
  if (isReplacing === undefined) {
    return false;
  }
  await write('PUT', address, { typed, copied: { content, isReplacing } });
  return true;
}

/** The names of what the form holds already. */
function filled(typed) {
  const rows = (name) => (typed[name] || []).some(({ fields }) => Object.values(fields).some((value) => value.length));
  return [
    rows('assignments') && 'Tình trạng từng nhiệm vụ', rows('targets') && 'Số liệu chỉ tiêu',
    ...REPORT_TEXTS.filter(([name]) => (typed[name] || '').trim()).map(([, label]) => label),
  ].filter(Boolean);
}

function askFor(there) {
  return ask('Biểu mẫu đã có nội dung', `Đã có: ${there.join(', ')}. Chép nội dung kỳ trước thế nào?`, [
    { label: 'Thay nội dung đã có', value: true },
    { label: 'Chỉ điền mục còn trống', value: false, isMain: true },
  ]);
}
