/**
 * The bodies that a document names: those the register does not know, to be assigned to an agency or a class, and those it
 * does, to be corrected. What is assigned goes into every field that names the body, and is remembered with one click.
 */

import { el, freshId } from '../dom.js';
import { discard, messageOf, read, write } from '../form/server.js';
import { moment } from '../words.js';
import { partyName } from '../view/parties.js';

const REMEMBERED = '/api/remembered-names';

export class Bodies {
  /**
   * @param people the agencies and classes that the form offers
   * @param show is told the places of a body, to highlight them
   */
  constructor(bodies, { people, places, settled, names, show }) {
    Object.assign(this, { people, places, settled, names, show });
    this.bodies = bodies;
    this.says = el('p', { class: 'cd-note', role: 'status' });
    this.unknown = el('ul', { class: 'cd-bodies' });
    this.known = el('ul', { class: 'cd-bodies' });
    this.unknownHeading = el('h4', {});
    this.knownHeading = el('summary', {});
    this.remembered = el('ul', { class: 'cd-bodies' });
    this.element = el('section', { class: 'cd-review', 'aria-label': 'Cơ quan trong văn bản' },
      this.unknownHeading, this.unknown, this.says,
      el('details', { class: 'cd-fold' }, this.knownHeading, this.known),
      el('details', { class: 'cd-fold', toggle: (event) => event.target.open && this.list() },
        el('summary', {}, 'Tên đã ghi nhớ'), this.remembered));
    bodies.forEach((body) => { body.kept = !body.party && settled.has('body ' + body.name); });
    this.draw();
  }

  draw() {
    const open = this.bodies.filter((body) => !body.party && !body.kept);
    const done = this.bodies.filter((body) => body.party || body.kept);
    this.unknownHeading.textContent = open.length
      ? `Cơ quan chưa khớp với sổ cơ quan (${open.length})` : '✓ Mọi cơ quan đã được xem';
    this.unknown.replaceChildren(...open.map((body) => el('li', {}, this.name(body), this.assigning(body))));
    this.knownHeading.textContent = `Cơ quan đã khớp hoặc giữ nguyên (${done.length})`;
    this.known.replaceChildren(...done.map((body) => this.matched(body)));
  }

  name(body) {
    const count = body.places.length;
    return el('button', {
      type: 'button', class: 'btn-link', title: 'Xem trong văn bản', click: () => this.show(body.places),
    }, `“${body.name}”` + (count > 1 ? ` (${count} chỗ)` : ''));
  }

  matched(body) {
    const item = el('li', {}, this.name(body), ' → ',
      body.party ? partyName(body.party, this.people).name : 'giữ như văn bản',
      body.remembered && el('span', { class: 'cd-mark' }, 'đã ghi nhớ'), ' ',
      el('button', { type: 'button', class: 'btn btn-link', 'aria-label': 'Sửa ' + body.name, click: () => {
        const fields = this.assigning(body);
        item.replaceChildren(this.name(body), fields);
        fields.querySelector('input').focus();
      } }, 'Sửa'));
    return item;
  }

  /** Choosing for a name: the field, to assign, to assign and remember, to leave it as it is written. */
  assigning(body) {
    const id = freshId();
    const hint = (body.candidates || []).map(({ name }) => name).join('; ');
    const input = el('input', {
      id, type: 'text', class: 'form-control', list: this.names, autocomplete: 'off', placeholder: 'Gõ tên trong sổ cơ quan',
      'aria-label': 'Cơ quan hoặc nhóm cơ quan ứng với ' + body.name,
      keydown: (event) => event.key === 'Enter' && (event.preventDefault(), this.assign(body, input.value, false)),
    });
    const button = (words, act) => el('button', { type: 'button', class: 'btn btn-default', click: act }, words);
    return el('div', { class: 'cd-assign' }, input,
      button('Gán', () => this.assign(body, input.value, false)),
      button('Gán và ghi nhớ cho văn bản sau', () => this.assign(body, input.value, true)),
      !body.party && button('Giữ như văn bản', () => this.keep(body)),
      hint && el('p', { class: 'cd-note' }, 'Có thể là: ' + hint));
  }

  keep(body) {
    body.kept = true;
    this.settled.add('body ' + body.name);
    this.draw();
  }

  async assign(body, typed, isToRemember) {
    const party = this.find(typed);
    if (!party) {
      this.says.textContent = typed.trim()
        ? `Không có “${typed.trim()}” trong sổ cơ quan; hãy chọn một tên trong danh sách gợi ý.` : 'Hãy gõ tên cơ quan rồi chọn trong danh sách gợi ý.';
      return;
    }
    const changed = this.replace(body, party);
    const { name } = partyName(party, this.people);
    Object.assign(body, { party, kept: false });
    this.says.textContent = `Đã gán “${body.name}” là ${name}` + (changed ? ` ở ${changed} mục.` : '.');
    if (isToRemember) {
      try {
        await write('POST', REMEMBERED, { name: body.name, ...party });
        body.remembered = true;
        this.says.textContent += ' Đã ghi nhớ cho văn bản sau.';
      } catch (error) {
        this.says.textContent += ' ' + messageOf(error, 'Chưa ghi nhớ được; hãy thử lại.');
      }
    }
    this.draw();
  }

  find(typed) {
    const wanted = typed.trim().replace(/\s+/g, ' ').toLowerCase();
    const among = (list) => (list || []).find(({ name }) => name.toLowerCase() === wanted);
    const agency = wanted && among(this.people.agencies);
    const group = wanted && among(this.people.classes);
    return agency ? { agency: agency.id } : group ? { agencyClass: group.id } : null;
  }

  /** Puts the party into every field that names the body; answers into how many. */
  replace(body, party) {
    const old = body.party && JSON.stringify(body.party);
    const isMeant = (each) => (each.name ? body.spellings.some((one) => same(one, each.name)) : JSON.stringify(each) === old);
    const fields = [...new Set(body.places.map(({ field }) => field))];
    return fields.map((field) => this.places.part(field))
      .filter((part) => part && part.replace && part.replace(isMeant, party)).length;
  }

  async list() {
    try {
      const all = await read(REMEMBERED);
      this.remembered.replaceChildren(...(all.length ? all.map((each) => this.line(each)) : [el('li', {}, 'Chưa có tên nào.')]));
    } catch (error) {
      this.remembered.replaceChildren(el('li', {}, messageOf(error, 'Chưa lấy được các tên đã ghi nhớ; hãy thử lại.')));
    }
  }

  line(known) {
    const item = el('li', {}, `“${known.name}” → ${known.meant} `,
      el('small', {}, `(${known.rememberedBy}, ${moment(known.rememberedAt)}) `),
      known.mayForget && el('button', { type: 'button', class: 'btn btn-link', 'aria-label': 'Bỏ ghi nhớ ' + known.name, click: async () => {
        try {
          await discard(`${REMEMBERED}/${known.id}`);
          item.replaceChildren(`Đã bỏ ghi nhớ “${known.name}”.`);
        } catch (error) {
          item.append(' ' + messageOf(error, 'Chưa bỏ được; hãy thử lại.'));
        }
      } }, 'Bỏ'));
    return item;
  }
}

/** Long names are cut with an ellipsis where a form keeps them. */
const same = (spelling, name) => spelling === name || (name.endsWith('…') && spelling.startsWith(name.slice(0, -1)));
