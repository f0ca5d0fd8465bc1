/** Our own pages in Tasklist: a heading, what the address says, and room for what is fetched. */

import { el } from '../dom.js';
import { messageOf } from '../form/server.js';
import { entitle } from '../title.js';

/** A page under the header that fills itself; what goes wrong is said in its place. */
export function page(container, title, fill) {
  const node = el('main', { class: 'chidao cd-page', tabindex: '-1' });
  container.append(node);
  entitle(title);
  const show = (...content) => node.replaceChildren(
    el('p', {}, el('a', { href: '#/' }, '‹ Về danh sách công việc')), el('h1', {}, title), ...content.filter(Boolean));
  show(el('p', { class: 'cd-note', role: 'status' }, 'Đang tải…'));
  fill(show).catch((error) => show(el('div', { class: 'alert alert-danger', role: 'alert' },
    messageOf(error, 'Chưa mở được trang này; hãy thử lại.'))));
}

/** A link in Tasklist's header. */
export function headerLink(id, priority, path, label) {
  return {
    id, pluginPoint: 'tasklist.navbar.action', priority,
    render(container) {
      container.append(el('a', { href: '#' + path, class: 'cd-header-link' }, label));
    },
  };
}
