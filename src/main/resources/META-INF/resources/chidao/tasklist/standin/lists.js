/** The lists of the page about standing in: whom somebody has named, for whom they stand in, and what they could take over. */

import { el, table } from '../../dom.js';
import { day } from '../../words.js';

const STATE = { COMING: '◷ Sắp tới', RUNNING: '● Đang thực hiện', ENDED: '✓ Đã hết hạn', REVOKED: '✕ Đã thu hồi' };
const DUE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' });

/** @param revoke told which one is to be taken back, after a second press */
export function namedList({ deputyships, person }, isOwn, revoke) {
  const mine = deputyships.filter((each) => each.isHead);
  const heading = isOwn ? 'Tôi đã ủy quyền' : `${person.name} đã ủy quyền`;
  return section(heading, mine, 'Chưa ủy quyền cho ai.', (caption) =>
    table(caption, ['Người được ủy quyền', 'Vai trò', 'Từ ngày', 'Đến hết ngày', 'Lý do', 'Tình trạng', 'Việc cần làm'], mine.map((each) => [
      each.deputy.name, roles(each), day(each.from), day(each.until), reason(each), state(each),
      each.mayRevoke ? twice('Thu hồi', 'Bấm lần nữa để thu hồi', `Thu hồi ủy quyền cho ${each.deputy.name}`, () => revoke(each)) : '—',
    ])));
}

export function standingList({ deputyships, person }, isOwn) {
  const theirs = deputyships.filter((each) => !each.isHead);
  const heading = isOwn ? 'Tôi được ủy quyền' : `${person.name} được ủy quyền`;
  return section(heading, theirs, 'Chưa được ai ủy quyền.', (caption) =>
    table(caption, ['Thay người', 'Vai trò', 'Từ ngày', 'Đến hết ngày', 'Lý do', 'Tình trạng'], theirs.map((each) => [
      each.head.name, roles(each), day(each.from), day(each.until), reason(each), state(each),
    ])));
}

/** @param take told which task is to be taken over */
export function heldList(held, take) {
  return section('Công việc có thể nhận thay', held, 'Không có công việc nào mà người vắng mặt đang giữ.', (caption) =>
    table(caption, ['Công việc', 'Hạn hoàn thành', 'Người đang giữ', 'Việc cần làm'], held.map((each) => [
      each.name, each.due ? DUE.format(new Date(each.due)) : 'Không có hạn', each.holder,
      el('button', { type: 'button', class: 'btn btn-default btn-sm', 'aria-label': `Nhận thay ${each.name}`, click: () => take(each) }, 'Nhận thay'),
    ])));
}

function section(heading, rows, empty, list) {
  return el('section', {}, el('h4', {}, `${heading} (${rows.length})`), rows.length ? list(heading) : el('p', { class: 'cd-note' }, empty));
}

function roles(each) {
  return el('ul', { class: 'cd-roles' }, ...each.roles.map((role) => el('li', {}, role.name)));
}

function reason(each) {
  return [each.reason, each.recordedBy && el('p', { class: 'cd-note' }, `${each.recordedBy} ghi thay`)];
}

function state(each) {
  const beside = each.besides.length > 0 && el('p', { class: 'cd-note' }, `Trùng ngày với ủy quyền cho ${each.besides.join(', ')}`);
  return [el('span', { class: 'cd-state cd-state-' + each.state.toLowerCase() }, STATE[each.state]), beside];
}

/** A button that acts at the second press, because there is no way back. */
function twice(text, ask, label, act) {
  const button = el('button', { type: 'button', class: 'btn btn-default btn-sm', 'aria-label': label, click: () => {
    if (button.dataset.asked) {
      act();
    } else {
      button.dataset.asked = 'yes';
      button.textContent = ask;
      button.setAttribute('aria-label', `${ask}: ${label}`);
    }
  }, blur: () => {
    delete button.dataset.asked;
    button.textContent = text;
    button.setAttribute('aria-label', label);
  } }, text);
  return button;
}
