/** What happened to something until now, the newest first. */

import { table } from '../dom.js';
import { moment } from '../words.js';

export function happened({ history: list }) {
  return list.length
    ? table(`Diễn biến (${list.length})`, ['Lúc', 'Việc', 'Người thực hiện', 'Ghi chú'],
      [...list].reverse().map((each) => [moment(each.at), each.what, each.by, each.note || '']))
    : null;
}
