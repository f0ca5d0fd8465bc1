/**
 * The registration form with a document: dropped or chosen, read by the server, and its draft filled into what is still
 * empty. The clerk types as before where there is no document, and takes a wrong one away again with what it filled.
 */

import { at, el, freshId } from '../dom.js';
import { bring, discard, messageOf, read } from '../form/server.js';
import { BEGUN_ANEW } from '../forms.js';
import { size } from '../words.js';
import { Desk, HEAD } from './desk.js';
import { already } from './duplicate.js';
import { offer } from './people.js';
import { RememberedNames } from './remembered.js';

const ACCEPTED = '.docx,.odt,.pdf,.txt,.md';
const LARGEST = 25 * 1024 * 1024;

const BROUGHT = '/api/documents/';

/** Whose clerk enters the document: chosen before it comes, and after it is taken away. */
const ISSUER = 'issuingBody';

/** Fields of the head that a document says of itself. */
const OWN = ['subject', 'issuedOn', 'symbol', 'kind'];

/** The same words for the same content, whatever the order of its parts and however it leaves others out. */
const plain = (value) => JSON.stringify(value, (key, each) => (each && each.constructor === Object
  ? Object.fromEntries(Object.keys(each).sort().filter((name) => each[name] !== null && each[name] !== '').map((name) => [name, each[name]]))
  : each));

/** A form that was left with a document and is opened again has it again. */
export async function lay({ form, context }) {
  const registration = new Registration(form, context);
  const kept = form.field('source').text;
  if (kept) {
    registration.opening = registration.takeUp(kept);
    await registration.opening;
  }
  return registration;
}

class Registration {
  constructor(scope, context) {
    this.scope = scope;
    this.context = context;
    const id = freshId();
    this.input = el('input', { id, type: 'file', class: 'cd-file-input', accept: ACCEPTED, change: () => this.take(this.input.files) });
    this.zone = el('div', { class: 'cd-drop' }, this.input,
      el('label', { for: id }, 'Thả văn bản vào đây, hoặc ', el('span', { class: 'btn btn-default' }, 'chọn tệp'),
        ' (Word .docx, .odt, PDF có chữ, .txt, .md; tối đa 25 MB) để điền sẵn biểu mẫu. Cũng có thể tự điền bên dưới.'));
    this.says = el('div', { role: 'status' });
    this.names = new RememberedNames().element;
    this.hearDrops();
    scope.parts.push({ check: () => this.attach() });
    scope.root.addEventListener(BEGUN_ANEW, () => this.sheet && this.discard({ isEmptied: true }));
    scope.root.prepend(el('section', { class: 'cd-field', 'aria-label': 'Văn bản kèm theo' }, this.zone, this.says, this.names));
  }

  hearDrops() {
    const over = (isOver) => (event) => { event.preventDefault(); this.zone.classList.toggle('cd-over', isOver); };
    this.zone.addEventListener('dragover', over(true));
    this.zone.addEventListener('dragleave', over(false));
    this.zone.addEventListener('drop', (event) => { over(false)(event); this.take(event.dataTransfer.files); });
  }

  async take(files) {
    const [file] = files;
    if (!file || this.running) {
      return;
    }
    this.running = true;
    await this.opening;
    await this.letGo();
    const bar = el('progress', { max: 100, 'aria-label': 'Đang tải ' + file.name });
    this.says.replaceChildren(el('p', {}, `Đang tải và đọc “${file.name}”… `, bar));
    try {
      if (file.size > LARGEST) {
        this.refuse(`Tệp “${file.name}” nặng ${size(file.size)}; mỗi tệp tối đa 25 MB.`);
      } else {
        this.show(await bring(file, (percent) => { percent < 100 ? (bar.value = percent) : bar.removeAttribute('value'); }));
      }
    } catch (error) {
      this.refuse(messageOf(error, `Chưa đọc được tệp “${file.name}”; hãy thử lại.`));
    } finally {
      this.running = false;
      this.input.value = '';
    }
  }

  refuse(sentence) {
    this.says.replaceChildren(el('p', { class: 'cd-problem' }, sentence));
  }

  /** The document that is shown is the one that is sent. */
  attach() {
    if (this.sheet) {
      this.scope.field('source').fill(this.sheet.document);
    }
    return [];
  }

  async takeUp(id) {
    try {
      this.show(await read(BROUGHT + encodeURIComponent(id)));
    } catch (error) {
      this.scope.field('source').clear();
      this.refuse('Tệp văn bản đã thả trước đây không còn; những mục đã điền vẫn giữ. Hãy thả lại tệp nếu cần.');
    }
  }

  show(sheet) {
    this.sheet = sheet;
    offer(this.scope.root, this.context.people, sheet.people);
    this.fill(sheet.registration);
    this.scope.field('source').fill(sheet.document);
    OWN.forEach((field) => this.compareOwn(field, sheet));
    this.compare(ISSUER, sheet, (name) => `Văn bản do ${name} ban hành, không phải cơ quan của anh (chị); hãy kiểm tra trước khi vào sổ.`);
    this.compare('advisoryBody', sheet, (name) => `Văn bản giao ${name} theo dõi, nhưng mục này đang khác; hãy kiểm tra.`);
    this.desk = new Desk(this.scope, this.context, sheet, { proposed: sheet.registration, concerns: HEAD, before: '[data-begin]' });
    this.names.hidden = true;
    this.says.replaceChildren(
      el('p', {}, '✓ Đã đọc ', el('strong', {}, sheet.file.name), ` (${size(sheet.file.sizeBytes)}). Nhiệm vụ, chỉ tiêu và chế độ báo cáo sẽ có sẵn ở bước phân công. `,
        el('button', { type: 'button', class: 'btn btn-link', click: () => this.discard() }, 'Bỏ tệp này')),
      sheet.duplicate ? already(sheet.duplicate, this.context) : '');
  }

  /** Only what is empty is filled: what the clerk has typed counts more. What says the same already came from here, too. */
  fill(values) {
    const isFree = (part) => (part.rows ? !part.rows.length : part.isEmpty);
    const said = this.scope.parts.filter((part) => part.path && at(values, part.path) !== undefined);
    const free = said.filter(isFree);
    free.forEach((part) => {
      part.fill(at(values, part.path));
      this.scope.refresh();
    });
    const isFromHere = (part) => part.path !== ISSUER && plain(part.value()) === plain(at(values, part.path));
    this.filled = said.filter((part) => free.includes(part) || isFromHere(part))
      .map((part) => [part, JSON.stringify(part.value())]);
  }

  /** What stood there before this document came is kept, but not in silence: it may belong to another. */
  compareOwn(field, { registration, points }) {
    const [part, value] = [this.scope.field(field), registration[field]];
    if (value && plain(part.value()) !== plain(value)) {
      points.unshift({ field, sentence: `Mục “${part.label}” đang khác với văn bản này; hãy kiểm tra.` });
    }
  }

  /** A selection takes what it offers, whatever the document says; that must not pass in silence. */
  compare(field, { registration, people, points }, words) {
    const said = registration[field];
    if (said && this.scope.field(field).text !== said) {
      const { name } = people.agencies.find(({ id }) => id === said) || { name: said };
      points.unshift({ field, sentence: words(name) });
    }
  }

  async discard({ isEmptied = false } = {}) {
    this.filled = isEmptied ? [] : this.filled;
    await this.letGo();
    this.says.replaceChildren(el('p', {}, 'Đã bỏ tệp và những mục điền từ tệp.'));
    this.input.focus();
  }

  /** Takes away the document and what it filled and nobody changed. */
  async letGo() {
    if (!this.sheet) {
      return;
    }
    const { document: id } = this.sheet;
    this.desk.clear();
    this.sheet = null;
    this.names.hidden = false;
    this.scope.field('source').clear();
    this.filled.filter(([part, value]) => JSON.stringify(part.value()) === value).forEach(([part]) => part.clear());
    this.scope.refresh();
    await discard(BROUGHT + encodeURIComponent(id)).catch(() => null);
  }
}
