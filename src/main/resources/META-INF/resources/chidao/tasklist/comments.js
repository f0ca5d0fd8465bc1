/** What those who work on the same thing say to each other: to be read, and added to by those it is given to. */

import { el, freshId, prose } from '../dom.js';
import { moment } from '../words.js';
import { messageOf, write } from '../form/server.js';

const LONGEST = 2000;

export function comments({ comments: said, mayComment }, taskId) {
  const list = el('ol', { class: 'cd-said', 'aria-live': 'polite' });
  show(list, said);
  return el('div', {}, list, mayComment && entry(list, taskId));
}

/** The comments alone, for where nothing more is said. */
export function commentList(said) {
  const list = el('ol', { class: 'cd-said' });
  show(list, said);
  return list;
}

function show(list, said) {
  list.replaceChildren(...(said.length
    ? said.map((each) => el('li', {}, el('p', { class: 'cd-note' }, el('strong', {}, each.by), ' · ' + moment(each.at)), prose(each.message)))
    : [el('li', { class: 'cd-note' }, 'Chưa có ý kiến nào.')]));
}

function entry(list, taskId) {
  const id = freshId();
  const text = el('textarea', { id, class: 'form-control', rows: 3, maxlength: LONGEST });
  const problem = el('p', { class: 'cd-problem', role: 'alert' });
  const button = el('button', { type: 'button', class: 'btn btn-default', click: () => send() }, 'Gửi ý kiến');
  async function send() {
    button.disabled = true;
    try {
      show(list, await write('POST', `/api/tasks/${encodeURIComponent(taskId)}/comments`, { message: text.value }));
      text.value = '';
      problem.textContent = '';
    } catch (error) {
      problem.textContent = messageOf(error, 'Chưa gửi được ý kiến; hãy thử lại.');
    } finally {
      button.disabled = false;
    }
  }
  return el('div', { class: 'cd-field' },
    el('label', { for: id }, 'Thêm ý kiến (mọi người được giao việc này đều đọc được)'), text, problem, el('p', {}, button));
}
