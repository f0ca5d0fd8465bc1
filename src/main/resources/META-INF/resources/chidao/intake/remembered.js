/** The names that people have told Chidao: remembering one, and the list of them with a way to forget. */

import { el } from '../dom.js';
import { discard, messageOf, read, write } from '../form/server.js';
import { moment } from '../words.js';

const REMEMBERED = '/api/remembered-names';

/** Answers what is to be said to whoever remembered it. */
export async function remember(name, parties) {
  try {
    const { id } = await write('POST', REMEMBERED, { name, parties });
    return { id, says: 'Đã ghi nhớ cho văn bản sau.' };
  } catch (error) {
    return { says: messageOf(error, 'Chưa ghi nhớ được; hãy thử lại.') };
  }
}

/** A fold with all of them, fetched whenever it is opened. */
export function rememberedNames() {
  const list = el('ul', { class: 'cd-bodies' });
  const fetch = async () => {
    try {
      const all = await read(REMEMBERED);
      list.replaceChildren(...(all.length ? all.map(line) : [el('li', {}, 'Chưa có tên nào.')]));
    } catch (error) {
      list.replaceChildren(el('li', {}, messageOf(error, 'Chưa lấy được các tên đã ghi nhớ; hãy thử lại.')));
    }
  };
  return el('details', { class: 'cd-fold cd-remembered', toggle: (event) => event.target.open && fetch() },
    el('summary', {}, 'Tên đã ghi nhớ'), list);
}

function line(known) {
  const item = el('li', { tabindex: '-1' }, `“${known.name}” → ${known.meant} `,
    el('small', {}, `(${known.rememberedBy}, ${moment(known.rememberedAt)}) `),
    known.mayForget
      ? el('button', { type: 'button', class: 'btn btn-link', 'aria-label': 'Bỏ ghi nhớ ' + known.name, click: () => forget(known, item) }, 'Bỏ ghi nhớ')
      : el('small', {}, '· chỉ cơ quan đã ghi nhớ hoặc quản trị viên bỏ được'));
  return item;
}

async function forget({ id, name, parties }, item) {
  try {
    await discard(`${REMEMBERED}/${id}`);
    const again = el('button', { type: 'button', class: 'btn btn-link', click: async () => {
      item.replaceChildren(`“${name}”: ${(await remember(name, parties)).says}`);
      item.focus();
    } }, 'Ghi nhớ lại');
    item.replaceChildren(`Đã bỏ ghi nhớ “${name}”. `, again);
    again.focus();
  } catch (error) {
    item.append(' ' + messageOf(error, 'Chưa bỏ được; hãy thử lại.'));
  }
}
