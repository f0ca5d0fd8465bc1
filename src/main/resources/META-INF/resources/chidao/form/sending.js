/**
 * The way of a form into the engine and back: what is typed becomes transient variables, so that the engine keeps none of
 * it; what the server refuses is shown in its Vietnamese sentences and nothing typed is lost; Tasklist's own Save keeps a
 * draft.
 */

import { el } from '../dom.js';

/** Errors that Tasklist itself explains in its own words. */
const KNOWN_TO_TASKLIST = /submission prevented|task is null|No matching task|is suspended/;

/** With this message Tasklist shows nothing of its own: what is wrong is said once, in the form. */
const SAID = 'camForm submission prevented';

const DRAFT = 'chidaoDraft';

export class Sending {
  constructor(camForm, form) {
    this.camForm = camForm;
    this.form = form;
    this.box = el('div', { class: 'alert alert-danger cd-errors', role: 'alert', tabindex: '-1', hidden: true });
    camForm.on('submit', () => this.submit());
    camForm.on('submit-failed', (event, [error]) => this.refused(error));
    camForm.on('store', () => this.set(DRAFT, this.scope ? this.scope.values(() => true) : {}));
    camForm.on('variables-stored', () => this.drop(DRAFT));
  }

  /** From now on the form can be sent; {@code shape} turns what the fields hold into the content that is sent. */
  ready(scope, shape) {
    this.scope = scope;
    this.shape = shape;
    if (this.form.querySelector('.cd-required')) {
      this.form.append(el('p', { class: 'cd-note' }, 'Mục có dấu * là bắt buộc.'));
    }
    this.form.append(this.box);
    ['input', 'change'].forEach((kind) => this.form.addEventListener(kind, () => this.dirty()));
  }

  /** What was kept by Save on this computer and not sent yet; undefined when there is none. */
  draft() {
    const kept = this.camForm.variableManager.variable(DRAFT);
    this.drop(DRAFT);
    return kept && kept.value;
  }

  submit() {
    this.camForm.submitPrevented = true;
    if (!this.scope) {
      return;
    }
    const wrong = this.scope.check();
    this.show('Chưa gửi được, hãy sửa:', wrong);
    if (!wrong.length) {
      this.drop(DRAFT);
      const content = this.shape(this.scope.values());
      const variables = this.scope.values((part) => part.isVariable);
      const all = Object.keys(content).length ? { ...variables, content: JSON.stringify(content) } : variables;
      Object.entries(all).forEach(([name, value]) => this.set(name, value));
      this.camForm.submitPrevented = false;
    }
  }

  refused(error) {
    if (KNOWN_TO_TASKLIST.test(error.message)) {
      return;
    }
    const sentences = sentencesIn(error.message);
    this.show('Máy chủ chưa nhận:', sentences.map((sentence) => ({ sentence })));
    error.message = SAID;
  }

  show(heading, wrong) {
    const line = ({ sentence, focus }) => el('li', {}, focus
      ? el('button', { type: 'button', class: 'btn-link', click: focus }, sentence) : sentence);
    this.box.hidden = !wrong.length;
    this.box.replaceChildren(el('strong', {}, heading), el('ul', {}, ...wrong.map(line)));
    if (wrong.length) {
      this.box.focus();
      this.box.scrollIntoView({ block: 'center' });
    }
  }

  set(name, value) {
    this.drop(name);
    this.camForm.variableManager.createVariable({ name, type: 'String', value, valueInfo: { transient: true } });
  }

  drop(name) {
    if (this.camForm.variableManager.variable(name)) {
      this.camForm.variableManager.destroyVariable(name);
    }
  }

  /** Tells Tasklist that something was typed, which switches its Save on. */
  dirty() {
    const scope = this.camForm.formElement.scope && this.camForm.formElement.scope();
    const state = scope && scope[this.form.getAttribute('name')];
    if (state && !state.$dirty) {
      scope.$applyAsync(() => state.$setDirty());
    }
  }
}

/** Our sentences in an error of the engine, which wraps them in English; they stand between « and », one a line. */
export function sentencesIn(message) {
  const marked = /«([\s\S]*?)»/.exec(message || '');
  return marked
    ? marked[1].split('\n').map((line) => line.trim()).filter(Boolean)
    : ['Chưa gửi được do lỗi của hệ thống. Những gì đã nhập vẫn còn; hãy thử lại hoặc báo quản trị viên.'];
}
