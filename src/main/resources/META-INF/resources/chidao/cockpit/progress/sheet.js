/** One report, or another duty, to be read: as it was sent, with what was answered to it. */

import { el } from '../../dom.js';
import { read } from '../../form/server.js';
import { directive } from '../../view/directive.js';
import { duty } from '../../view/duty.js';
import { history, nothingSent, submission } from '../../view/submission.js';
import { endpoint } from './address.js';
import { isRecorded, recordLink } from './record.js';

export async function sheet({ parts, offer }) {
  const context = await read(endpoint('duties/' + encodeURIComponent(parts.duty), {}));
  return el('div', { class: 'cd-sheet' },
    el('p', {}, el('button', { type: 'button', class: 'btn btn-default', click: () => window.history.back() }, '‹ Quay lại'), ' ',
      isRecorded(offer, context.directive.id) && recordLink(offer, context.directive.id, 'Mở hồ sơ văn bản')),
    directive(context), duty(context),
    nothingSent(context), submission(context), history(context));
}
