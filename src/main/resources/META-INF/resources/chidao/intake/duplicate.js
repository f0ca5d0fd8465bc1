/** Says that a document is in the book already, and shows on request what is there. */

import { el } from '../dom.js';
import { messageOf, read } from '../form/server.js';
import { breakdown } from '../view/directive.js';

export function already({ sentence, link }, context) {
  const place = el('div', { class: 'cd-found', tabindex: '0', role: 'region', 'aria-label': 'Hồ sơ đã có', hidden: true });
  const show = async (event) => {
    event.preventDefault();
    place.hidden = false;
    try {
      const found = await read(link);
      place.replaceChildren(el('p', { class: 'cd-subject' }, found.subject), breakdown({ document: found, people: context.people }));
    } catch (error) {
      place.replaceChildren(el('p', { class: 'cd-problem' }, messageOf(error, 'Chưa mở được hồ sơ; hãy thử lại.')));
    }
  };
  return el('div', { class: 'alert alert-danger', role: 'alert' }, el('strong', {}, '⚠ Trùng: '), sentence + ' ',
    link && el('a', { href: link, target: '_blank', rel: 'noopener', click: show }, 'Xem hồ sơ đã có'), place);
}
