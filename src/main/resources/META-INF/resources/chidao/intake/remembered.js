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
export class RememberedNames {
  constructor() {
    this.list = el('ul', { class: 'cd-bodies' });
    this.element = el('details', { class: 'cd-fold cd-remembered', toggle: () => this.refresh() },
      el('summary', {}, 'Tên đã ghi nhớ'), this.list);
  }

  async refresh() {
    if (!this.element.open) {
      return;
    }
    try {
      const all = await read(REMEMBERED);
      this.list.replaceChildren(...(all.length ? all.map(line) : [el('li', {}, 'Chưa có tên nào.')]));
    } catch (error) {
      this.list.replaceChildren(el('li', {}, messageOf(error, 'Chưa lấy được các tên đã ghi nhớ; hãy thử lại.')));
    }
  }
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
