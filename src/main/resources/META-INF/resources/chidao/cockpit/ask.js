/** What the pages in Cockpit ask of Chidao, and how an answer that is not there yet or does not come looks. */

import { el } from '../dom.js';
import { Refused, messageOf, read } from '../form/server.js';

const UNANSWERED = 'Chưa lấy được dữ liệu; hãy kiểm tra mạng rồi thử lại.';

export const ask = read;

/** An address with what is asked for; what is empty is left out. */
export function address(path, wanted = {}) {
  const told = Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return told.length ? `${path}?${new URLSearchParams(told)}` : path;
}

/** Sends something that changes things; the token is Cockpit's own. */
export async function tell(path, body, api) {
  const answer = await fetch(path, {
    method: 'POST', credentials: 'same-origin', body: JSON.stringify(body),
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': api.CSRFToken },
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(said.detail || 'Chưa thực hiện được; hãy thử lại.');
  }
  return said;
}

/** What the server said of an error, to be read at once by those who cannot see it. */
export function trouble(error, again) {
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
