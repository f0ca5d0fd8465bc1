/**
 * Chidao's form library: what all embedded forms share, so that a form is mark-up and one call of {@link open}.
 *
 * A form says with attributes what it needs:
 * - name="results": a field; its value is sent under this name (dots nest: "timeframe.kind"). data-variable sends it as a
 *   variable of its own, data-local not at all; all others go together as JSON in the transient variable "content".
 * - data-type="date | day-of-year | year | number"; checks: data-required, data-longest, data-not-after, data-not-before,
 *   data-after (name "today", a path of the context or a field), data-least, data-above, data-most, data-at-most (a field).
 * - data-when="name=VALUE|OTHER", "name", "!name": asked for only then. data-echo="name": shows a field's value;
 *   data-percent="part whole": shows a percentage of two fields.
 * - data-options="path" (with data-options-of="field"): a selection's options from the context.
 * - data-rows="name": a list; see form/rows.js. data-parties="name", data-label: agencies, classes and free names.
 *   data-files="label": files; data-required holds the sentence for none.
 * - data-copy="path" on a button: fills what is still empty from the context.
 * - data-text="path", data-if="path", data-show="view": what the context says, only where it says something; data-if="!path"
 *   only where it does not.
 * - data-source="/api/…" on the form: where the context comes from; without it, from the task.
 */

import { at, el } from './dom.js';
import { Draft, addressOfProcess, addressOfTask } from './form/draft.js';
import { Scope } from './form/scope.js';
import { Sending } from './form/sending.js';
import { messageOf, read } from './form/server.js';
import { VIEWS } from './view/views.js';

/** Told to a form whose draft was thrown away, once it stands as it was opened first. */
export const BEGUN_ANEW = 'chidao-begun-anew';

/**
 * Opens a form: fetches its context, shows the views, fills the fields and answers {form, context}. Until then, and when
 * the context cannot be had, nobody can type into it or send it.
 *
 * @param start answers from the context what the fields hold at first, at once or later
 * @param shape answers from the fields' values the content that is sent
 */
export async function open(camForm, { start = () => ({}), shape = (values) => values } = {}) {
  const form = camForm.formElement[0];
  dress(form);
  const draft = new Draft(addressOf(camForm), form);
  const sending = new Sending(camForm, form, draft);
  const [context, kept] = await Promise.all([contextOf(camForm, form), draft.open()]);
  const begun = await begin(form, start, context);
  showContext(form, context);
  const scope = new Scope(form, context);
  scope.fill(begun || {});
  const started = scope.kept();
  takeUp(scope, kept);
  form.querySelectorAll('[data-copy]').forEach((each) =>
    each.addEventListener('click', () => scope.complete(at(context, each.dataset.copy))));
  sending.ready(scope, shape);
  draft.begin({ kept: () => scope.kept(), reset: () => { scope.clear(); scope.restore(started); form.dispatchEvent(new Event(BEGUN_ANEW)); } });
  if (kept && kept.copied) {
    draft.touched();
  }
  form.classList.remove('cd-closed');
  form.removeAttribute('aria-busy');
  return { form: scope, context };
}

/** What this agency sent last for this duty: where somebody starts who got it back. */
export function lastSent(context) {
  const sent = (context.duty && context.duty.submissions) || [];
  return sent.length ? sent[sent.length - 1].content : {};
}

/** The recipients of a directive from lists by purpose. */
export function recipientsOf(lists) {
  return Object.entries(lists || {}).flatMap(([purpose, parties]) => parties.map((party) => ({ party, purpose })));
}

const addressOf = ({ taskId, processDefinitionId, processDefinitionKey }) => (taskId
  ? addressOfTask(taskId) : addressOfProcess(processDefinitionKey || processDefinitionId.split(':')[0]));

/** What was typed before, then what was copied beside the form since. */
function takeUp(scope, kept) {
  const { typed, copied } = kept || {};
  if (typed) {
    scope.restore(typed);
  }
  if (copied) {
    copied.isReplacing ? scope.fill(copied.content) : scope.complete(copied.content);
  }
}

function dress(form) {
  form.classList.add('chidao', 'cd-closed');
  form.setAttribute('aria-busy', 'true');
  form.setAttribute('autocomplete', 'off');
}

function contextOf(camForm, form) {
  return orSay(form, read(form.dataset.source || `/api/tasks/${encodeURIComponent(camForm.taskId)}/context`));
}

async function begin(form, start, context) {
  return orSay(form, start(context));
}

async function orSay(form, wanted) {
  try {
    return await wanted;
  } catch (error) {
    const sentence = messageOf(error, 'Chưa lấy được dữ liệu của biểu mẫu; hãy mở lại công việc này.');
    form.prepend(el('div', { class: 'alert alert-danger', role: 'alert' }, sentence));
    throw error;
  }
}

function showContext(form, context) {
  form.querySelectorAll('[data-if]').forEach((each) => holds(context, each.dataset.if) || each.remove());
  form.querySelectorAll('[data-text]').forEach((each) => { each.textContent = at(context, each.dataset.text) || ''; });
  form.querySelectorAll('[data-show]').forEach((each) => each.replaceWith(...[VIEWS[each.dataset.show](context)].filter(Boolean)));
}

const holds = (context, path) => (path.startsWith('!') ? !isThere(at(context, path.slice(1))) : isThere(at(context, path)));
const isThere = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
