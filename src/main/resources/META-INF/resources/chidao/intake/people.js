/** Agencies and classes that a document names and the form would not offer, such as those that have ended since. */

import { el } from '../dom.js';

/** Lets the form call them by their names. */
export function alsoKnown(people, named) {
  return ['agencies', 'classes'].flatMap((kind) => {
    const missing = (named[kind] || []).filter(({ id }) => !people[kind].some((each) => each.id === id));
    people[kind].push(...missing);
    return missing;
  });
}

/** The same for a form that is open already: its suggestions grow too. */
export function offer(form, people, named) {
  const added = alsoKnown(people, named);
  const list = form.querySelector('datalist.cd-people');
  if (list) {
    list.append(...added.map(({ name }) => el('option', { value: name })));
  }
}
