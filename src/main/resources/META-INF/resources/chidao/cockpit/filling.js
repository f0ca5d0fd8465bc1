/** How an answer that is not there yet or does not come looks on the pages in Cockpit. */

import { el } from '../dom.js';
import { messageOf } from '../form/server.js';

const UNANSWERED = 'Chưa lấy được dữ liệu; hãy kiểm tra mạng rồi thử lại.';

/** What the server said of an error, to be read at once by those who cannot see it. What is not there for this person is no error, and stays so. */
export function trouble(error, again) {
  if (error.isForGood) {
    return el('p', { class: 'cd-empty', role: 'status' }, messageOf(error, UNANSWERED));
  }
  return el('div', { class: 'alert alert-danger cd-trouble', role: 'alert' },
    el('span', {}, messageOf(error, UNANSWERED)),
    again && el('button', { type: 'button', class: 'btn btn-default btn-xs', click: again }, 'Thử lại'));
}

/** Fills a place with what comes out of a question, keeping what stood there until then. */
export async function fill(place, question) {
  const turn = (turns.get(place) || 0) + 1;
  turns.set(place, turn);
  place.setAttribute('aria-busy', 'true');
  if (!place.childNodes.length) {
    place.append(el('p', { class: 'cd-note' }, 'Đang tải…'));
  }
  const shown = await question().catch((error) => trouble(error, () => fill(place, question)));
  if (turns.get(place) === turn) {
    place.replaceChildren(...[shown].flat().filter(Boolean));
    place.removeAttribute('aria-busy');
  }
}

/** Of two questions for one place the one asked last is shown, whichever is answered last. */
const turns = new WeakMap();
