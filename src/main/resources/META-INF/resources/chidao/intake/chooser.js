/**
 * Chooses the agencies and classes of the register that a name stands for: one is typed and assigned, several are gathered
 * first. What is not in the register is no choice.
 */

import { el, freshId } from '../dom.js';
import { partyName } from '../view/parties.js';

export class Chooser {
  /**
   * @param label what the field is for, for those who hear it
   * @param names the id of the list of suggestions
   * @param wrong is told the sentence when what was typed cannot be taken
   * @param done Enter was pressed in a field that holds a choice
   */
  constructor({ people, names, label, wrong, done }) {
    Object.assign(this, { people, wrong });
    this.parties = [];
    this.chips = el('ul', { class: 'cd-chips', 'aria-label': 'Đã chọn' });
    this.input = el('input', {
      id: freshId(), type: 'text', class: 'form-control', list: names, autocomplete: 'off', placeholder: 'Gõ tên trong sổ cơ quan',
      'aria-label': label, keydown: (event) => event.key === 'Enter' && (event.preventDefault(), done()),
    });
    this.more = el('button', {
      type: 'button', class: 'btn btn-default', title: 'Khi một tên chỉ nhiều cơ quan', click: () => this.gather(),
    }, '+ Cơ quan nữa');
  }

  /** What is chosen, or null when there is nothing or something that the register does not have. */
  chosen() {
    const typed = this.input.value.trim();
    if (!typed && this.parties.length) {
      return this.parties;
    }
    const party = this.find(typed);
    return party ? this.with(party) : null;
  }

  gather() {
    const all = this.chosen();
    if (all) {
      this.parties = all;
      this.input.value = '';
      this.draw();
    }
    this.input.focus();
  }

  with(party) {
    const same = (other) => JSON.stringify(other) === JSON.stringify(party);
    return this.parties.some(same) ? this.parties : [...this.parties, party];
  }

  draw() {
    this.chips.replaceChildren(...this.parties.map((party) => {
      const { name } = partyName(party, this.people);
      return el('li', {}, name, el('button', { type: 'button', 'aria-label': 'Bỏ ' + name, title: 'Bỏ ' + name, click: () => {
        this.parties = this.parties.filter((each) => each !== party);
        this.draw();
        this.input.focus();
      } }, '×'));
    }));
  }

  find(typed) {
    const wanted = typed.replace(/\s+/g, ' ').toLowerCase();
    const among = (list) => (list || []).find(({ name }) => name.toLowerCase() === wanted);
    const agency = wanted && among(this.people.agencies);
    const group = wanted && among(this.people.classes);
    if (!agency && !group) {
      this.wrong(wanted
        ? `Không có “${typed}” trong sổ cơ quan; hãy chọn một tên trong danh sách gợi ý.` : 'Hãy gõ tên cơ quan rồi chọn trong danh sách gợi ý.');
      return null;
    }
    return agency ? { agency: agency.id } : { agencyClass: group.id };
  }
}
