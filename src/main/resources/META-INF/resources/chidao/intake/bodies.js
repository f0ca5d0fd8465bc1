/**
 * The bodies that a document names: those the register does not know, to be assigned to agencies or classes, and those it
 * does, to be corrected. What is assigned goes into every field that names the body, and is remembered with one click.
 */

import { el } from '../dom.js';
import { partyNames } from '../view/parties.js';
import { Chooser } from './chooser.js';
import { RememberedNames, remember } from './remembered.js';

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
    this.unknownHeading = el('h4', { tabindex: '-1' });
    this.knownHeading = el('summary', {});
    this.list = new RememberedNames();
    this.element = el('section', { class: 'cd-review', 'aria-label': 'Cơ quan trong văn bản' },
      this.unknownHeading, this.unknown, this.says,
      el('details', { class: 'cd-fold' }, this.knownHeading, this.known), this.list.element);
    bodies.forEach((body) => { body.kept = !body.parties.length && settled.has('body ' + body.name); });
    this.draw();
  }

  draw() {
    const open = this.bodies.filter((body) => !body.parties.length && !body.kept);
    const done = this.bodies.filter((body) => body.parties.length || body.kept);
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
    const button = (words, act) => el('button', { type: 'button', class: 'btn btn-link', 'aria-label': `${words} ${body.name}`, click: act }, words);
    const item = el('li', {}, this.name(body), ' → ', body.parties.length ? partyNames(body.parties, this.people) : 'giữ như văn bản', ' ',
      body.remembered && el('span', { class: 'cd-mark' }, 'đã ghi nhớ'), ' ',
      button('Sửa', () => {
        const fields = this.assigning(body);
        item.replaceChildren(this.name(body), fields);
        fields.querySelector('input').focus();
      }),
      body.assigned && !body.remembered && button('Ghi nhớ', () => this.remember(body)));
    return item;
  }

  /** Choosing for a name: the field, to assign, to assign and remember, to leave it as it is written. */
  assigning(body) {
    const hint = (body.candidates || []).map(({ name }) => name).join('; ');
    const chooser = new Chooser({
      people: this.people, names: this.names, label: 'Cơ quan hoặc nhóm cơ quan ứng với ' + body.name,
      wrong: (sentence) => { this.says.textContent = sentence; },
      done: () => this.assign(body, chooser, false),
    });
    const button = (words, act, title) => el('button', { type: 'button', class: 'btn btn-default', click: act, title }, words);
    return el('div', { class: 'cd-assign' }, chooser.chips, chooser.input, chooser.more,
      button('Gán', () => this.assign(body, chooser, false)),
      button('Gán và ghi nhớ', () => this.assign(body, chooser, true), 'Ghi nhớ cho văn bản sau'),
      !body.parties.length && button('Giữ như văn bản', () => this.keep(body)),
      hint && el('p', { class: 'cd-note' }, 'Có thể là: ' + hint));
  }

  keep(body) {
    body.kept = true;
    this.settled.add('body ' + body.name);
    this.says.textContent = `Giữ “${body.name}” như văn bản ghi.`;
    this.redraw(body);
  }

  async assign(body, chooser, isToRemember) {
    const parties = chooser.chosen();
    if (!parties) {
      chooser.input.focus();
      return;
    }
    const changed = this.replace(body, parties);
    Object.assign(body, { parties, kept: false, assigned: true, remembered: false });
    this.says.textContent = `Đã gán “${body.name}” là ${partyNames(parties, this.people)}` + (changed ? ` ở ${changed} mục.` : '.');
    if (isToRemember) {
      await this.remember(body);
    } else {
      this.redraw(body);
    }
  }

  async remember(body) {
    const { id, says } = await remember(body.name, body.parties);
    body.remembered = Boolean(id);
    this.says.textContent += ' ' + says;
    this.list.refresh();
    this.redraw(body);
  }

  /** The keyboard goes on with the name that follows. */
  redraw(body) {
    const isOpen = (each) => !each.parties.length && !each.kept;
    const open = this.bodies.filter((each) => isOpen(each) || each === body);
    const index = open.indexOf(body);
    const hadFocus = this.element.contains(document.activeElement);
    this.draw();
    if (hadFocus) {
      const inputs = this.unknown.querySelectorAll('input');
      (inputs[Math.min(index, inputs.length - 1)] || this.unknownHeading).focus();
    }
  }

  /** Puts the parties into every field that names the body; answers into how many. */
  replace(body, parties) {
    const old = body.parties.map((party) => JSON.stringify(party));
    const isMeant = (each) => (each.name ? body.spellings.some((one) => same(one, each.name)) : old.includes(JSON.stringify(each)));
    const fields = [...new Set(body.places.map(({ field }) => field))];
    return fields.map((field) => this.places.part(field)).filter(Boolean)
      .filter((part) => (part.replace ? part.replace(isMeant, parties) : choose(part, parties))).length;
  }
}

/** A selection holds one agency, and only one that it offers. */
function choose({ control }, [party, ...others]) {
  const isOffered = control.tagName === 'SELECT' && party.agency && [...control.options].some(({ value }) => value === party.agency);
  if (!isOffered || others.length) {
    return false;
  }
  control.value = party.agency;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Long names are cut with an ellipsis where a form keeps them. */
const same = (spelling, name) => spelling === name || (name.endsWith('…') && spelling.startsWith(name.slice(0, -1)));
