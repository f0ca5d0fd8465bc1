/** The tile on Cockpit's first page. */

import { el } from '../../dom.js';
import { messageOf, read } from '../../form/server.js';
import { PATH, endpoint } from './address.js';
import { figureCards } from './summary.js';

export async function showTile(node) {
  const body = el('div', {}, el('p', { class: 'cd-note' }, 'Đang lấy số liệu…'));
  node.replaceChildren(el('section', { class: 'chidao cd-progress cd-tile', 'aria-label': 'Tiến độ chỉ đạo' },
    el('h2', {}, el('a', { href: '#' + PATH }, 'Tiến độ chỉ đạo')), body));
  try {
    body.replaceChildren(figureCards(await read(endpoint('summary', {}))));
  } catch (error) {
    body.replaceChildren(el('p', { class: 'cd-note', role: 'alert' }, messageOf(error, 'Chưa lấy được số liệu; hãy tải lại trang.')));
  }
}
