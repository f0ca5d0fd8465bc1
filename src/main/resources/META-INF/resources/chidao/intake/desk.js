/**
 * A form beside the document that it is filled from: the document on the left, on the right what is doubtful, which bodies
 * are unknown, what went nowhere, and the form itself. A field that has the cursor shows its passage, and a passage that is
 * chosen its field.
 */

import { el } from '../dom.js';
import { reveal } from '../form/field.js';
import { Bodies } from './bodies.js';
import { Page } from './page.js';
import { Places } from './places.js';
import { Points } from './points.js';
import { Sentences, keyOf } from './sentences.js';
import { Settled } from './settled.js';

const BROKEN_DOWN = /^(assignments|targets|reporting|dissemination)(\.|$)/;

/** What the form of the registration, and that of the break-down, is about. */
export const HEAD = (field) => !BROKEN_DOWN.test(field);
export const PARTS = (field) => BROKEN_DOWN.test(field);

export class Desk {
  /**
   * @param sheet the draft as the server lays it out
   * @param proposed what the draft proposes for the form's lists
   * @param concerns tells which fields are this form's
   * @param before what the panels stand before
   * @param isSeen whether all of it was looked at before, when the work was sent for the first time
   */
  constructor(scope, context, sheet, { proposed, concerns, before, isSeen }) {
    this.scope = scope;
    this.concerns = concerns;
    this.elsewhere = concerns === HEAD ? 'mục này có ở bước phân công nhiệm vụ' : 'mục này đã ghi khi vào sổ văn bản';
    this.places = new Places(scope, proposed);
    this.settled = new Settled(scope.field('settled'));
    const sentences = concerns === PARTS ? sheet.sentences : [];
    const left = sentences.map(({ from, until, no }) => ({ from, until, field: 'sentences.' + no, label: 'Câu chưa xếp vào mục nào' }));
    this.marks = [...sheet.marks, ...left];
    this.page = new Page(sheet.text, this.marks, concerns, (mark) => this.goTo(mark.field));
    const parts = {
      people: context.people, places: this.places, settled: this.settled, names: namesOf(scope),
      show: (some) => this.page.show(this.marks.filter((mark) => some.some((at) => at.from === mark.from && at.until === mark.until))),
    };
    const bodies = bodiesOf(sheet.bodies, concerns);
    if (isSeen) {
      [...bodies.map(({ name }) => 'body ' + name), ...sentences.map(keyOf)].forEach((key) => this.settled.keys.add(key));
    }
    this.points = new Points(sheet.points.filter(({ field }) => concerns(field) && !isSeen), this.places, this.settled);
    this.bodies = new Bodies(bodies, parts);
    this.sentences = new Sentences(sentences, {
      marks: left, page: this.page, rows: scope.field('assignments'), places: this.places, settled: this.settled,
    });
    this.panels = [this.points.element, this.bodies.element, sentences.length ? this.sentences.element : null].filter(Boolean);
    this.lay(before);
    this.offerList(scope.root);
    this.guard = { check: () => this.sentences.check() };
    scope.parts.push(this.guard);
    this.follow = (event) => this.showPassageOf(event.target);
    scope.root.addEventListener('focusin', this.follow);
  }

  /** Everything that is in the form goes to the right of the document. */
  lay(before) {
    const { root } = this.scope;
    this.work = el('div', { class: 'cd-work' });
    this.work.append(...root.childNodes);
    this.work.insertBefore(el('div', { class: 'cd-panels' }, ...this.panels), this.work.querySelector(before));
    this.element = el('div', { class: 'cd-desk cd-spread' }, this.page.element, this.work);
    root.append(this.element);
    root.classList.add('cd-beside-document');
  }

  /** In Tasklist the work spreads over the columns with the other tasks; this brings them back. */
  offerList(form) {
    if (form.closest('.task-details')) {
      const words = () => (this.element.classList.contains('cd-spread') ? 'Hiện danh sách công việc' : 'Ẩn danh sách công việc');
      const button = el('button', { type: 'button', class: 'btn-link', click: () => {
        this.element.classList.toggle('cd-spread');
        button.textContent = words();
      } }, words());
      this.page.element.firstChild.append(button);
    }
  }

  /** Takes the document away again; the form stays. */
  clear() {
    const { root } = this.scope;
    this.work.querySelector('.cd-panels').remove();
    root.querySelectorAll('.cd-doubt').forEach((each) => each.remove());
    root.querySelectorAll('.cd-doubtful').forEach((each) => each.classList.remove('cd-doubtful'));
    root.append(...this.work.childNodes);
    this.element.remove();
    root.classList.remove('cd-beside-document');
    root.removeEventListener('focusin', this.follow);
    this.scope.parts = this.scope.parts.filter((part) => part !== this.guard);
  }

  goTo(field) {
    if (field.startsWith('sentences.')) {
      reveal(this.sentences.heading);
      return;
    }
    const focus = this.places.focus(field);
    if (focus) {
      reveal(focus);
    } else {
      this.page.tell(this.concerns(field) ? 'mục này không còn trong biểu mẫu' : this.elsewhere);
    }
  }

  showPassageOf(target) {
    if (this.page.element.contains(target) || target.closest('.cd-panels')) {
      return;
    }
    const around = (field) => { const box = this.places.box(field); return box && box.contains(target); };
    const own = this.marks.filter(({ field }) => around(field));
    const row = target.closest('[data-row]');
    const ofRow = () => this.marks.filter(({ field }) => /\.(text|symbol)$/.test(field) && this.places.row(field) === row);
    const [group] = (target.name || '').split('.');
    const ofGroup = () => this.marks.filter(({ field }) => field.startsWith(group + '.') && target.name.includes('.'));
    this.page.show(own.length ? own : row ? ofRow() : ofGroup());
  }
}

/** Each body with those of its places that concern the form; none that concerns it nowhere. */
function bodiesOf(bodies, concerns) {
  return bodies
    .map((body) => ({ ...body, candidates: body.candidates || [], places: body.places.filter(({ field }) => concerns(field)) }))
    .filter((body) => body.places.length);
}

function namesOf(scope) {
  const list = scope.root.querySelector('datalist.cd-people');
  return list && list.id;
}
