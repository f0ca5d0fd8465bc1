/** By which an administrator finds the person in whose place a deputy is named. */

import { el, freshId } from '../../dom.js';
import { messageOf } from '../../form/server.js';

/**
 * @param find answers a promise of the people whose name contains a text
 * @param choose told the id of the one that was chosen; nothing for the administrator's own page
 */
export function personSearch(find, choose) {
  const input = el('input', { type: 'search', class: 'form-control', id: freshId() });
  const found = el('ul', { class: 'cd-found', role: 'status' });
  const search = async () => {
    try {
      const people = await find(input.value.trim());
      found.replaceChildren(...(people.length
        ? people.map((each) => el('li', {}, el('button', { type: 'button', class: 'btn-link', click: () => choose(each.id) }, each.name)))
        : [el('li', {}, 'Không tìm thấy ai có tên này trong các cơ quan.')]));
    } catch (error) {
      found.replaceChildren(el('li', {}, messageOf(error, 'Chưa tìm được; hãy thử lại.')));
    }
  };
  return el('form', { class: 'cd-card', role: 'search', submit: (event) => { event.preventDefault(); search(); } },
    el('label', { for: input.id }, 'Ủy quyền thay cho người khác (quản trị viên)'),
    el('div', { class: 'cd-beside' }, input, el('button', { type: 'submit', class: 'btn btn-default' }, 'Tìm người')),
    found);
}
