/** The way to the page about standing in, in Tasklist's bar; says there whom somebody stands in for today. */

import { el } from '../../dom.js';
import { deputyships } from './calls.js';

export const PATH = '/uy-quyen';

export default {
  id: 'chidao-standin-action',
  pluginPoint: 'tasklist.navbar.action',
  priority: 90,
  render: (node) => {
    const note = el('span', { class: 'cd-standing', role: 'status' });
    node.append(el('a', { href: '#' + PATH, class: 'cd-standin-link' },
      el('span', { class: 'glyphicon glyphicon-user', 'aria-hidden': 'true' }), ' Ủy quyền xử lý', note));
    deputyships().then(({ deputyships: all }) => say(note, headsOf(all))).catch(() => note.remove());
  },
  unmount: () => {},
};

/** The names of those whom the person stands in for today. */
export function headsOf(all) {
  return [...new Set(all.filter((each) => !each.isHead && each.state === 'RUNNING').map((each) => each.head.name))];
}

function say(note, heads) {
  const [first, ...more] = heads;
  note.textContent = first ? 'đang thay ' + first + (more.length ? ` và ${more.length} người khác` : '') : '';
  note.title = heads.length ? 'Bạn đang thay ' + heads.join(', ') : '';
}
