/**
 * What was typed into a form, kept on the server while people type and when they leave, so that it is there again on any
 * computer. The last window that saves wins, and is told that there was another.
 */

import { moment } from '../words.js';
import { ask } from '../dialog.js';
import { el } from '../dom.js';
import { discard, messageOf, readIfThere, write } from './server.js';

/** Milliseconds without typing until what was typed is saved. */
const PAUSE = 1000;

/** Saves that are under way, by address: whoever reads a draft waits for them. */
const underWay = new Map();

export function addressOfTask(task) {
  return `/api/tasks/${encodeURIComponent(task)}/draft`;
}

export function addressOfProcess(key) {
  return `/api/processes/${encodeURIComponent(key)}/draft`;
}

/** The draft as it stands once everything typed on this page has arrived; null when there is none. */
export async function draftAt(address) {
  await underWay.get(address);
  return readIfThere(address);
}

export class Draft {
  /** @param source what can tell what is typed ({@code kept}) and take it again ({@code restore}, {@code reset}) */
  constructor(address, place) {
    this.address = address;
    this.notice = el('div', { class: 'cd-draft', hidden: true });
    this.status = el('p', { class: 'cd-note', role: 'status' });
    place.prepend(this.notice);
    place.append(this.status);
    this.place = place;
    this.revision = 0;
  }

  /** What is on the server; a draft that cannot be had is said and is no reason not to open the form. */
  async open() {
    try {
      const found = await draftAt(this.address);
      this.revision = found ? found.revision : 0;
      this.found = found;
      return found && found.content;
    } catch (error) {
      this.say(messageOf(error, 'Chưa lấy được bản nháp.'));
      return null;
    }
  }

  /** From now on what is typed is kept. */
  begin(source) {
    this.source = source;
    this.saved = JSON.stringify(source.kept());
    ['input', 'change', 'click'].forEach((kind) => this.place.addEventListener(kind, () => this.soon()));
    this.leave = () => this.save();
    window.addEventListener('pagehide', this.leave);
    document.addEventListener('visibilitychange', this.leave);
    if (this.found) {
      this.showFound(this.found.savedAt);
    }
  }

  /** Takes over what was put into the form from elsewhere: it counts as typed. */
  touched() {
    this.saved = null;
    this.soon();
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  /** Saves now, if anything has changed since the last time. */
  save() {
    clearTimeout(this.timer);
    const content = this.source && !this.isSent ? this.source.kept() : null;
    const text = content && JSON.stringify(content);
    if (!text || text === this.saved) {
      return;
    }
    this.saved = text;
    const before = underWay.get(this.address) || Promise.resolve();
    const saving = before.then(() => this.put({ typed: content })).finally(() => {
      if (underWay.get(this.address) === saving) {
        underWay.delete(this.address);
      }
    });
    underWay.set(this.address, saving);
  }

  async put(content) {
    try {
      const kept = await write('PUT', this.address, content);
      const isOvertaken = kept.revision !== this.revision + 1;
      this.revision = kept.revision;
      this.say(isOvertaken
        ? `Bản nháp này vừa được sửa ở một cửa sổ khác. Nội dung đang thấy ở đây là bản được giữ, lưu lúc ${moment(kept.savedAt)}.`
        : `Đã tự lưu bản nháp lúc ${moment(kept.savedAt)}.`);
    } catch (error) {
      this.saved = null;
      this.say('⚠ ' + messageOf(error, 'Chưa lưu được bản nháp; hãy kiểm tra mạng. Những gì đã nhập vẫn còn trên màn hình.'));
    }
  }

  /** The form is on its way: nothing more is saved, unless it comes back. */
  sending() {
    clearTimeout(this.timer);
    this.isSent = true;
  }

  refused() {
    this.isSent = false;
    this.save();
  }

  /** The server has thrown the draft away with what was sent; a save that was under way may have written it again. */
  sent() {
    const late = underWay.get(this.address);
    if (late) {
      late.then(() => discard(this.address)).catch(() => {});
    }
  }

  /** The form is going away. */
  end() {
    this.save();
    window.removeEventListener('pagehide', this.leave);
    document.removeEventListener('visibilitychange', this.leave);
  }

  showFound(savedAt) {
    this.notice.hidden = false;
    this.notice.replaceChildren(`Bản nháp lưu lúc ${moment(savedAt)} đã được mở lại. `,
      el('button', { type: 'button', class: 'btn btn-link', click: () => this.askToDiscard() }, 'Bỏ bản nháp'));
  }

  async askToDiscard() {
    const isSure = await ask('Bỏ bản nháp?', 'Những gì đã nhập mà chưa gửi sẽ mất; biểu mẫu trở lại như lúc mới mở.',
      [{ label: 'Bỏ bản nháp', value: true, isMain: true }]);
    if (isSure) {
      await this.discard();
    }
  }

  async discard() {
    clearTimeout(this.timer);
    try {
      await underWay.get(this.address);
      await discard(this.address);
      this.revision = 0;
      this.source.reset();
      this.saved = JSON.stringify(this.source.kept());
      this.notice.hidden = true;
      this.say('Đã bỏ bản nháp.');
    } catch (error) {
      this.say('⚠ ' + messageOf(error, 'Chưa bỏ được bản nháp; hãy thử lại.'));
    }
  }

  say(sentence) {
    this.status.textContent = sentence;
  }
}
