/**
 * One named field of a form: a text, a selection, a tick, or several controls that share a name: radio buttons, ticks, or
 * texts of which only one is asked for at a time.
 */

import { KINDS } from './kinds.js';
import { sentences } from './checks.js';
import { el, freshId } from '../dom.js';

/** Milliseconds until a sentence appears beside a field that was left: a click on the way must not lose its aim. */
const SETTLED = 250;

export class Field {
  constructor(controls, scope) {
    const [first] = controls;
    this.controls = controls;
    this.scope = scope;
    this.path = first.name;
    this.kind = KINDS[first.dataset.type || 'text'];
    this.isTick = first.type === 'checkbox';
    this.isRadio = first.type === 'radio';
    this.isChosen = this.isTick || this.isRadio || first.tagName === 'SELECT';
    this.isVariable = 'variable' in first.dataset;
    this.isLocal = 'local' in first.dataset;
    this.isRequired = controls.some((each) => 'required' in each.dataset);
    controls.forEach((each) => each.addEventListener('change', () => setTimeout(() => this.check(), SETTLED)));
    if (this.isRequired) {
      this.mark();
    }
  }

  /** The controls that are part of what is asked now: the conditions around them hold. */
  get asked() {
    return this.controls.filter((each) => !each.closest('[hidden]'));
  }

  get control() {
    return this.asked[0] || this.controls[0];
  }

  get isAsked() {
    return this.asked.length > 0;
  }

  get text() {
    if (this.isRadio || this.isTick) {
      return this.asked.filter((each) => each.checked).map((each) => each.value).join(' ');
    }
    return this.control.value.trim();
  }

  get label() {
    const group = this.control.closest('fieldset');
    const own = this.control.labels && this.control.labels[0];
    const isGroup = this.isRadio || (this.isTick && this.controls.length > 1);
    const shown = isGroup ? group && group.querySelector('legend') : own;
    return this.control.getAttribute('aria-label') || (shown ? shown.textContent.trim() : this.path);
  }

  /** Says beforehand, to eyes and to screen readers, that the field cannot stay empty. */
  mark() {
    this.controls.forEach((each) => each.setAttribute('aria-required', 'true'));
    const named = this.isRadio ? [this.controls[0].closest('fieldset').querySelector('legend')] : this.controls.map((each) => each.labels[0]);
    named.filter(Boolean).forEach((each) => each.classList.add('cd-required'));
  }

  /** The value as it is sent; undefined when there is none, or none that can be read. */
  value() {
    if (this.isTick) {
      const ticked = this.asked.filter((each) => each.checked).map((each) => each.value);
      const isGroup = this.control.hasAttribute('value');
      return isGroup ? (ticked.length ? ticked : undefined) : ticked.length > 0;
    }
    return this.text ? this.kind.read(this.text) : undefined;
  }

  fill(value) {
    if (value === undefined || value === null) {
      return;
    }
    // What was wrong was said of what stood there before.
    say(this, []);
    if (this.isRadio || this.isTick) {
      this.controls.forEach((each) => { each.checked = value === true || [].concat(value).includes(each.value); });
    } else {
      this.controls.forEach((each) => { each.value = this.kind.show(value); });
    }
  }

  /** What stands in the field as it was typed, read or not: a date half written is no value yet, but is not lost. */
  kept() {
    return this.isRadio || this.isTick
      ? this.controls.filter((each) => each.checked).map((each) => each.value)
      : this.control.value;
  }

  restore(kept) {
    this.controls.forEach((each) => {
      if (this.isRadio || this.isTick) {
        each.checked = [].concat(kept).includes(each.value);
      } else {
        each.value = kept;
      }
    });
  }

  clear() {
    say(this, []);
    this.restore(this.isRadio || this.isTick
      ? this.controls.filter((each) => each.defaultChecked).map((each) => each.value)
      : this.control.defaultValue || '');
  }

  get isEmpty() {
    return !this.text;
  }

  /** Shows what is wrong beside the field and answers it. */
  check() {
    const wrong = this.isAsked ? sentences(this, this.value(), this.scope) : [];
    say(this, wrong);
    return wrong.map((sentence) => ({ sentence, focus: () => reveal(this.control) }));
  }
}

function say(field, wrong) {
  const place = field.control.closest('fieldset.cd-choice') || field.control;
  const old = field.notice;
  field.controls.forEach((each) => each.setAttribute('aria-invalid', wrong.length ? 'true' : 'false'));
  if (old) {
    old.remove();
    field.notice = null;
    field.control.removeAttribute('aria-describedby');
  }
  if (wrong.length) {
    field.notice = el('p', { class: 'cd-problem', id: freshId() }, wrong.join(' '));
    place === field.control ? place.after(field.notice) : place.append(field.notice);
    field.control.setAttribute('aria-describedby', field.notice.id);
  }
}

/** Opens what is folded around an element and puts the cursor there. */
export function reveal(element) {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  element.focus();
  element.scrollIntoView({ block: 'center' });
}
