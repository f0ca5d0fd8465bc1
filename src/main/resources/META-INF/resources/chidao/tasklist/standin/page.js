/** The page on which people name deputies, see for whom they stand in, and take over what somebody absent has in hand. */

import { el } from '../../dom.js';
import { messageOf } from '../../form/server.js';
import { entitle } from '../../title.js';
import { PATH, headsOf } from './action.js';
import { deputyships, name, peopleNamed, revoke, takeOver, takeovers } from './calls.js';
import { heldList, namedList, standingList } from './lists.js';
import { namingForm } from './naming.js';
import { personSearch } from './person.js';

let page = null;

export default {
  id: 'chidao-standin-page',
  pluginPoint: 'tasklist.route',
  priority: 0,
  properties: { path: PATH },
  render: (node) => {
    page = el('main', { class: 'chidao cd-standin', 'aria-busy': 'true' });
    node.append(page);
    entitle('Ủy quyền xử lý');
    show(page);
  },
  unmount: () => { page = null; },
};

/** Draws the page anew, for another person where an administrator has chosen one, with what has just been done. */
async function show(here, { person, said, focus } = {}) {
  try {
    const [list, held] = await Promise.all([deputyships(person), takeovers()]);
    if (here === page) {
      draw(here, list, held, { person, said });
      here.querySelector(focus || '[data-first]')?.focus();
    }
  } catch (error) {
    here.replaceChildren(notice('danger', messageOf(error, 'Chưa lấy được dữ liệu; hãy tải lại trang.')));
  }
  here.removeAttribute('aria-busy');
}

function draw(here, list, held, { person, said }) {
  const again = (more) => show(here, { person, ...more });
  const act = (what, sentence) => what().then(
    () => again({ said: notice('success', sentence), focus: '.alert' }),
    (error) => again({ said: notice('danger', messageOf(error, 'Chưa thực hiện được; hãy thử lại.')), focus: '.alert' }),
  );
  const isOwn = !person;
  here.replaceChildren(...[
    el('a', { href: '#/', class: 'cd-back-link' }, '‹ Về danh sách công việc'),
    el('h1', { tabindex: '-1', 'data-first': true }, 'Ủy quyền xử lý', person && ' · ' + list.person.name),
    said,
    isOwn && standing(list.deputyships),
    list.mayChooseAnybody && personSearch(peopleNamed, (chosen) => show(here, { person: chosen })),
    namingForm(list, isOwn, (wish) => name({ ...wish, head: list.person.id })
      .then(() => again({ said: notice('success', 'Đã ghi ủy quyền.'), focus: '.alert' }))),
    namedList(list, isOwn, (each) => act(() => revoke(each.id), 'Đã thu hồi ủy quyền.')),
    standingList(list, isOwn),
    isOwn && heldList(held, (task) => act(() => takeOver(task.id), `Bạn đã nhận “${task.name}”.`)),
  ].filter(Boolean));
}

function standing(all) {
  const heads = headsOf(all);
  return heads.length > 0 && notice('info', `Bạn đang thay ${heads.join(', ')}. Công việc của người đó có trong danh sách công việc của bạn.`);
}

function notice(kind, sentence) {
  return el('div', { class: 'alert alert-' + kind, role: kind === 'danger' ? 'alert' : 'status', tabindex: '-1' }, sentence);
}
