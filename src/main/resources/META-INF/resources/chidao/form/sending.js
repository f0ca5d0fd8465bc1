/**
 * The way of a form into the engine and back: what is typed becomes transient variables, so that the engine keeps none of
 * it; what the server refuses is shown in its Vietnamese sentences and nothing typed is lost.
 */

import { el } from '../dom.js';

/** Errors that Tasklist itself explains in its own words. */
const KNOWN_TO_TASKLIST = /submission prevented|task is null|No matching task|is suspended/;

/** With this message Tasklist shows nothing of its own: what is wrong is said once, in the form. */
const SAID = 'camForm submission prevented';

/** So many a person sees at a glance. */
const FEW = 5;

export class Sending {
  /** @param draft is told of what becomes of the form; Tasklist's own Save means to save the draft at once */
  constructor(camForm, form, draft) {
    this.camForm = camForm;
    this.draft = draft;
    this.form = form;
    this.box = el('div', { class: 'alert alert-danger cd-errors', role: 'alert', tabindex: '-1', hidden: true });
    camForm.on('submit', () => this.submit());
    camForm.on('submit-failed', (event, [error]) => this.refused(error));
    camForm.on('submit-success', () => draft.sent());
    camForm.on('store', () => {
      camForm.storePrevented = true;
      draft.save();
    });
  }

  /** From now on the form can be sent; {@code shape} turns what the fields hold into the content that is sent. */
  ready(scope, shape) {
    this.scope = scope;
    this.shape = shape;
    if (this.form.querySelector('.cd-required')) {
      this.form.append(el('p', { class: 'cd-note' }, 'Mục có dấu * là bắt buộc.'));
    }
    this.form.append(this.box);
    const page = this.camForm.formElement.scope && this.camForm.formElement.scope();
    if (page) {
      page.$on('$destroy', () => this.draft.end());
    }
  }

  submit() {
    this.camForm.submitPrevented = true;
    if (!this.scope) {
      return;
    }
    const wrong = this.scope.check();
    this.show('Chưa gửi được, hãy sửa:', wrong);
    if (!wrong.length) {
      this.draft.sending();
      const content = this.shape(this.scope.values());
      const variables = this.scope.values((part) => part.isVariable);
      const all = Object.keys(content).length ? { ...variables, content: JSON.stringify(content) } : variables;
      Object.entries(all).forEach(([name, value]) => this.set(name, value));
      this.camForm.submitPrevented = false;
    }
  }

  refused(error) {
    this.draft.refused();
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
    const told = wrong.length > FEW ? `${heading.slice(0, -1)} ${wrong.length} mục:` : heading;
    this.box.replaceChildren(el('strong', {}, told), el('ul', {}, ...wrong.map(line)));
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
}

/** Our sentences in an error of the engine, which wraps them in English; they stand between « and », one a line. */
export function sentencesIn(message) {
  const marked = /«([\s\S]*?)»/.exec(message || '');
  return marked
    ? marked[1].split('\n').map((line) => line.trim()).filter(Boolean)
    : ['Chưa gửi được do lỗi của hệ thống. Những gì đã nhập vẫn còn; hãy thử lại hoặc báo quản trị viên.'];
}
