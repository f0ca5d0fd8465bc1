/**
 * Whom a directive names: agencies and classes from the register, or a name as it is written. What is typed is added with
 * Enter or the button; a name that the register does not know is kept and marked.
 */

import { el, freshId } from '../dom.js';
import { partyName } from '../view/parties.js';
import { reveal } from './field.js';

/** Characters a name as written may have. */
const LONGEST = 300;

export class Parties {
  constructor(element, context) {
    this.element = element;
    this.path = element.dataset.parties;
    this.label = element.dataset.label;
    this.people = context.people || context;
    this.parties = [];
    this.build();
  }

  build() {
    const id = freshId();
    this.chips = el('ul', { class: 'cd-chips', 'aria-label': this.label });
    this.input = el('input', {
      id, type: 'text', class: 'form-control', autocomplete: 'off', list: this.names(),
      placeholder: 'Gõ tên cơ quan hoặc nhóm cơ quan',
      keydown: (event) => this.key(event),
      input: (event) => event.inputType === 'insertReplacementText' && this.add(),
    });
    const button = el('button', { type: 'button', class: 'btn btn-default', click: () => this.add() }, 'Thêm');
    this.notice = el('p', { class: 'cd-problem', role: 'status' });
    this.element.append(
      el('label', { for: id, class: 'required' in this.element.dataset && 'cd-required' }, this.label), this.chips, el('div', { class: 'cd-beside' }, this.input, button), this.notice);
  }

  /** One list of suggestions for all such fields of a form. */
  names() {
    const form = this.element.closest('form') || document.body;
    let list = form.querySelector('datalist.cd-people');
    if (!list) {
      const known = [...(this.people.classes || []), ...(this.people.agencies || [])];
      list = el('datalist', { id: freshId(), class: 'cd-people' }, ...known.map(({ name }) => el('option', { value: name })));
      form.append(list);
    }
    return list.id;
  }

  key(event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.add();
    }
  }

  add() {
    const typed = this.input.value.trim().replace(/\s+/g, ' ');
    const named = (list) => (list || []).find(({ name }) => name.toLowerCase() === typed.toLowerCase());
    const agency = named(this.people.agencies);
    const group = named(this.people.classes);
    if (typed) {
      if (typed.length <= LONGEST) {
        this.put(agency ? { agency: agency.id } : group ? { agencyClass: group.id } : { name: typed });
        this.input.value = '';
      }
      this.check();
      this.element.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  put(party) {
    const same = (other) => JSON.stringify(other) === JSON.stringify(party);
    if (!this.parties.some(same)) {
      this.parties.push(party);
      const { name, note } = partyName(party, this.people);
      const chip = el('li', {}, name, note && el('small', {}, ' ' + note), el('button', {
        type: 'button', 'aria-label': 'Bỏ ' + name, title: 'Bỏ ' + name,
        click: () => { this.parties = this.parties.filter((each) => each !== party); chip.remove(); this.input.focus(); },
      }, '×'));
      this.chips.append(chip);
    }
  }

  get isAsked() {
    return !this.element.closest('[hidden]');
  }

  get isEmpty() {
    return !this.parties.length;
  }

  get text() {
    return this.parties.map((party) => partyName(party, this.people).name).join(', ');
  }

  value() {
    return this.parties.length ? this.parties : undefined;
  }

  fill(parties) {
    (parties || []).forEach((party) => this.put(party));
    this.notice.textContent = this.isEmpty ? this.notice.textContent : '';
  }

  kept() {
    return { parties: this.parties, typed: this.input.value };
  }

  restore({ parties, typed }) {
    this.clear();
    this.fill(parties);
    this.input.value = typed;
  }

  clear() {
    this.parties = [];
    this.chips.replaceChildren();
    this.input.value = '';
    this.notice.textContent = '';
  }

  /** Puts parties in the place of each that is meant; answers whether there was one. */
  replace(isMeant, parties) {
    const before = this.parties;
    if (!before.some(isMeant)) {
      return false;
    }
    this.parties = [];
    this.chips.replaceChildren();
    before.flatMap((each) => (isMeant(each) ? parties : [each])).forEach((each) => this.put(each));
    return true;
  }

  check() {
    const left = this.input.value.trim();
    const isTooLong = left.length > LONGEST;
    const wrong = [
      isTooLong && `Tên trong mục “${this.label}” dài ${left.length} ký tự; hãy rút gọn còn tối đa ${LONGEST}.`,
      left && !isTooLong && `“${left}” chưa được thêm vào mục “${this.label}”: hãy bấm Thêm, hoặc xóa chữ đã gõ.`,
      'required' in this.element.dataset && this.isEmpty && !left && `Hãy thêm ít nhất một cơ quan vào mục “${this.label}”.`,
    ].filter((sentence) => sentence && this.isAsked);
    this.notice.textContent = wrong.join(' ');
    return wrong.map((sentence) => ({ sentence, focus: () => reveal(this.input) }));
  }
}
