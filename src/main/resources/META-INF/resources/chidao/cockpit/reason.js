/** Whatever is repaired by hand is done for a reason that is written down. */

import { open } from '../dialog.js';
import { el, freshId } from '../dom.js';
import { messageOf } from '../form/server.js';

/**
 * Asks for a reason and does it. Closes once it is done; what is refused is said and can be tried again.
 *
 * @param told nodes that say what will happen
 * @param act is handed the reason, answers when it is done
 */
export function askReason({ title, told, confirm, act }) {
  const names = { reason: freshId(), note: freshId() };
  const reason = el('textarea', { id: names.reason, class: 'form-control', rows: '3', maxlength: '1000', required: true, 'aria-describedby': names.note });
  const problem = el('p', { class: 'cd-problem', role: 'alert' });
  const go = el('button', { type: 'submit', class: 'btn btn-primary' }, confirm);
  const attempt = async (close) => {
    problem.textContent = reason.value.trim() ? '' : 'Hãy ghi lý do.';
    if (problem.textContent) {
      reason.focus();
      return;
    }
    go.disabled = true;
    try {
      await act(reason.value.trim());
      close();
    } catch (error) {
      problem.textContent = messageOf(error, 'Chưa thực hiện được; hãy thử lại.');
      go.disabled = false;
    }
  };
  open(title, (close, leave) => [
    el('form', { method: 'dialog', novalidate: true, submit: (event) => { event.preventDefault(); attempt(close); } },
      ...told,
      el('div', { class: 'cd-field' },
        el('label', { for: names.reason, class: 'cd-required' }, 'Lý do'), reason,
        el('p', { class: 'cd-note', id: names.note }, 'Lý do được lưu cùng tên bạn trong nhật ký sửa chữa.')),
      problem,
      el('div', { class: 'cd-bar' }, leave, go)),
  ]);
  reason.focus();
}
