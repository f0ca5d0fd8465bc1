/** Questions that wait for an answer. The pages' policy forbids the browser's own dialogues. */

import { el, freshId } from './dom.js';

/**
 * Asks and answers the value of the choice, or undefined when the question was closed with Escape or "Thôi".
 *
 * @param said texts and nodes of the question
 * @param choices [{label, value, isMain}]; "Thôi" is added and has the cursor at first
 */
export function ask(title, said, choices) {
  return new Promise((resolve) => {
    const id = freshId();
    const close = (value) => { box.close(); box.remove(); resolve(value); };
    const button = ({ label, value, isMain }) =>
      el('button', { type: 'button', class: isMain ? 'btn btn-primary' : 'btn btn-default', click: () => close(value) }, label);
    const box = el('dialog', {
      class: 'chidao cd-dialog', 'aria-labelledby': id, cancel: (event) => { event.preventDefault(); close(undefined); },
    }, el('h4', { id }, title), el('div', {}, ...[].concat(said)),
    el('div', { class: 'cd-bar' }, el('button', {
      type: 'button', class: 'btn btn-default', autofocus: true, click: () => close(undefined),
    }, 'Thôi'), ...choices.map(button)));
    document.body.append(box);
    box.showModal();
  });
}
