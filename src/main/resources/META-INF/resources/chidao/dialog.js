/** Questions that wait for an answer. The pages' policy forbids the browser's own dialogues. */

import { el, freshId } from './dom.js';

/** Leaves a question without an answer; it has the cursor where nothing else wants it. */
const leaving = (close) => el('button', { type: 'button', class: 'btn btn-default', click: close }, 'Thôi');

/**
 * Opens a box over the page that closes by itself when the page is left, and gives the cursor back to where it was.
 *
 * @param content told how to close the box, answers its nodes
 * @param closed told when it has been closed, however that came
 */
export function open(title, content, closed = () => {}) {
  const id = freshId();
  const before = document.activeElement;
  const box = el('dialog', { class: 'chidao cd-dialog', 'aria-labelledby': id });
  const close = () => box.close();
  box.append(el('h4', { id }, title), ...content(close, leaving(close)));
  window.addEventListener('hashchange', close);
  box.addEventListener('close', () => {
    window.removeEventListener('hashchange', close);
    box.remove();
    before?.focus?.();
    closed();
  });
  document.body.append(box);
  box.showModal();
}

/**
 * Asks and answers the value of the choice, or undefined when the question was closed with Escape or "Thôi".
 *
 * @param said texts and nodes of the question
 * @param choices [{label, value, isMain}]; "Thôi" is added and has the cursor at first
 */
export function ask(title, said, choices) {
  return new Promise((resolve) => {
    let answer;
    open(title, (close, leave) => {
      leave.autofocus = true;
      return [el('div', {}, ...[].concat(said)), el('div', { class: 'cd-bar' }, leave, ...choices.map(({ label, value, isMain }) =>
        el('button', { type: 'button', class: isMain ? 'btn btn-primary' : 'btn btn-default', click: () => { answer = value; close(); } }, label)))];
    }, () => resolve(answer));
  });
}
