/** Files to be downloaded. */

import { el } from '../dom.js';
import { size } from '../words.js';

export function fileLink(file) {
  return el('a', { href: '/api/files/' + encodeURIComponent(file.id), download: file.name },
    file.name, el('small', {}, ' (' + size(file.sizeBytes) + ')'));
}

/** The files that were sent, or nothing. */
export function fileList(files) {
  return files && files.length
    ? el('div', {}, el('h5', {}, 'Tệp đính kèm'), el('ul', { class: 'cd-files' }, ...files.map((file) => el('li', {}, fileLink(file)))))
    : null;
}
