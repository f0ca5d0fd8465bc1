/**
 * The files that go with what is sent: dropped or chosen, uploaded at once with progress, removable until they are sent.
 */

import { fileLink } from '../view/files.js';
import { size } from '../words.js';
import { el, freshId } from '../dom.js';
import { messageOf, remove, upload } from './server.js';

const LARGEST = 25 * 1024 * 1024;

export class Files {
  constructor(element, context) {
    this.element = element;
    this.task = context.task.id;
    this.label = element.dataset.files;
    this.running = 0;
    this.count = 0;
    this.build();
    ((context.duty && context.duty.files) || []).forEach((file) => this.show(this.line(file.name), file));
  }

  build() {
    const id = freshId();
    this.input = el('input', { id, type: 'file', multiple: true, class: 'cd-file-input', change: () => this.take(this.input.files) });
    this.list = el('ul', { class: 'cd-files', 'aria-label': this.label, 'aria-live': 'polite' });
    this.notice = el('p', { class: 'cd-problem', role: 'status' });
    const zone = el('div', { class: 'cd-drop' }, this.input,
      el('label', { for: id, class: 'btn btn-default' }, 'Chọn tệp'), ' hoặc kéo thả tệp vào đây. Mỗi tệp tối đa 25 MB.');
    const over = (isOver) => (event) => { event.preventDefault(); zone.classList.toggle('cd-over', isOver); };
    zone.addEventListener('dragover', over(true));
    zone.addEventListener('dragleave', over(false));
    zone.addEventListener('drop', (event) => { over(false)(event); this.take(event.dataTransfer.files); });
    this.element.append(el('p', { class: 'cd-label' }, this.label), zone, this.list, this.notice);
  }

  take(files) {
    [...files].forEach((file) => this.send(file));
    this.input.value = '';
  }

  async send(file) {
    const line = this.line(file.name);
    if (file.size > LARGEST) {
      this.refuse(line, file.name, `Tệp “${file.name}” nặng ${size(file.size)}; mỗi tệp tối đa 25 MB.`);
      return;
    }
    const bar = el('progress', { max: 100, value: 0, 'aria-label': 'Đang tải ' + file.name });
    line.append(bar);
    this.running += 1;
    try {
      this.show(line, await upload(this.task, file, (percent) => { bar.value = percent; }));
      this.notice.textContent = '';
    } catch (error) {
      this.refuse(line, file.name, messageOf(error, `Chưa tải được tệp “${file.name}”; hãy thử lại.`));
    } finally {
      this.running -= 1;
    }
  }

  line(name) {
    const line = el('li', {}, name);
    this.list.append(line);
    return line;
  }

  show(line, file) {
    this.count += 1;
    line.replaceChildren(fileLink(file), el('button', {
      type: 'button', class: 'btn btn-link', 'aria-label': 'Bỏ tệp ' + file.name, click: () => this.discard(line, file),
    }, 'Bỏ'));
  }

  refuse(line, name, sentence) {
    line.replaceChildren(el('span', { class: 'cd-problem' }, sentence), el('button', {
      type: 'button', class: 'btn btn-link', 'aria-label': 'Đóng thông báo về tệp ' + name, click: () => line.remove(),
    }, 'Đóng'));
  }

  async discard(line, file) {
    try {
      await remove(this.task, file.id);
      this.count -= 1;
      line.remove();
      this.input.focus();
    } catch (error) {
      this.notice.textContent = messageOf(error, `Chưa bỏ được tệp “${file.name}”; hãy thử lại.`);
    }
  }

  get isAsked() {
    return !this.element.closest('[hidden]');
  }

  check() {
    const { required } = this.element.dataset;
    const wrong = !this.isAsked ? null
      : this.running ? 'Tệp đang được tải lên; hãy chờ tải xong rồi gửi.'
        : required && !this.count ? required : null;
    this.notice.textContent = wrong || '';
    return wrong ? [{ sentence: wrong, focus: () => this.input.focus() }] : [];
  }
}
