/** The form by which somebody names a deputy. What is wrong is said by the server, above the button, and nothing typed is lost. */

import { el, freshId } from '../../dom.js';
import { messageOf } from '../../form/server.js';
import { KINDS } from '../../form/kinds.js';

/** @param name answers a promise that is kept when the server has taken the wish */
export function namingForm({ colleagues, roles, today, person }, isOwn, name) {
  if (!roles.length) {
    return el('p', { class: 'cd-note' }, isOwn
      ? 'Bạn không giữ vai trò nào của một cơ quan nên không có việc để ủy quyền.'
      : `${person.name} không giữ vai trò nào của một cơ quan nên không có việc để ủy quyền.`);
  }
  if (!colleagues.length) {
    return el('p', { class: 'cd-note' }, 'Cơ quan chưa có tài khoản nào khác để ủy quyền; hãy đề nghị quản trị viên tạo tài khoản.');
  }
  const deputy = el('select', { class: 'form-control', id: freshId(), 'aria-required': 'true' },
    el('option', { value: '' }, 'Chọn người'), ...colleagues.map((each) => el('option', { value: each.id }, each.name)));
  const ticks = roles.map((role) => el('input', { type: 'checkbox', value: role.id, checked: true }));
  const from = dayField(today);
  const until = dayField('');
  const reason = el('textarea', { class: 'form-control', id: freshId(), rows: '1', maxlength: '500', 'aria-required': 'true' });
  const problem = el('p', { class: 'cd-problem', role: 'alert', tabindex: '-1' });
  deputy.addEventListener('change', () => offer(ticks, colleagues.find((each) => each.id === deputy.value)));
  return el('form', { class: 'cd-card cd-naming', novalidate: true, submit: (event) => {
    event.preventDefault();
    send(event.target, problem, () => name({
      deputy: deputy.value || null,
      groups: ticks.filter((tick) => tick.checked && !tick.disabled).map((tick) => tick.value),
      from: read(from), until: read(until), reason: reason.value,
    }));
  } },
  el('h4', {}, isOwn ? 'Ủy quyền cho người khác' : `Ủy quyền thay cho ${person.name}`),
  el('div', { class: 'cd-pair' }, field('Người được ủy quyền', deputy),
    el('fieldset', { class: 'cd-choice' }, el('legend', {}, 'Vai trò được ủy quyền'),
      ...ticks.map((tick, index) => el('label', {}, tick, roles[index].name)))),
  el('div', { class: 'cd-pair' }, field('Từ ngày', from), field('Đến hết ngày', until)),
  field('Lý do', reason),
  problem,
  el('button', { type: 'submit', class: 'btn btn-primary' }, 'Ghi ủy quyền'));
}

/** Only the roles of the deputy's own agencies can be lent to them. */
function offer(ticks, colleague) {
  ticks.forEach((tick) => {
    tick.disabled = Boolean(colleague) && !colleague.roles.includes(tick.value);
    tick.parentElement.title = tick.disabled ? 'Người này không thuộc cơ quan của vai trò đó' : '';
  });
}

async function send(form, problem, name) {
  const button = form.querySelector('[type=submit]');
  problem.textContent = '';
  button.disabled = true;
  try {
    await name();
  } catch (error) {
    problem.textContent = error.sentence || messageOf(error, 'Chưa ghi được; hãy thử lại.');
    problem.focus();
  }
  button.disabled = false;
}

function dayField(iso) {
  const value = iso ? KINDS.date.show(iso) : '';
  return el('input', { type: 'text', class: 'form-control cd-short', id: freshId(), inputmode: 'numeric', placeholder: 'ngày/tháng/năm', value, 'aria-required': 'true' });
}

/** The day as the server takes it; a text that is no day is said to the person, with what was typed. */
function read(input) {
  const typed = input.value.trim();
  const iso = typed ? KINDS.date.read(typed) : null;
  if (iso === undefined) {
    input.focus();
    throw Object.assign(new Error(typed), { sentence: `“${typed}” ${KINDS.date.wrong}.` });
  }
  return iso;
}

function field(label, control) {
  return el('div', { class: 'cd-field' }, el('label', { for: control.id, class: 'cd-required' }, label), control);
}
