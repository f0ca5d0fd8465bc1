/** One report, or another duty, to be read: as it was sent, with what was answered to it. */

import { el } from '../../dom.js';
import { read } from '../../form/server.js';
import { directive } from '../../view/directive.js';
import { duty } from '../../view/duty.js';
import { history, submission } from '../../view/submission.js';
import { recordAddress } from '../chronicle/instance.js';
import { endpoint } from './address.js';

export async function sheet({ parts }) {
  const context = await read(endpoint('duties/' + encodeURIComponent(parts.duty), {}));
  return el('div', { class: 'cd-sheet' },
    el('p', {}, el('button', { type: 'button', class: 'btn btn-default', click: () => window.history.back() }, '‹ Quay lại'), ' ',
      el('a', { href: recordAddress(context.directive.id) }, 'Mở hồ sơ văn bản')),
    directive(context), duty(context),
    submission(context) || el('p', { class: 'cd-empty' }, 'Cơ quan chưa gửi gì.'), history(context));
}
