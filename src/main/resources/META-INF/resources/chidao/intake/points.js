/** The doubtful points of a draft: a list to begin with, each leading to its field, and the same remark beside the field. */

import { el } from '../dom.js';
import { reveal } from '../form/field.js';

export class Points {
  /** @param settled the keys of those that were looked at, shared with the draft that Tasklist's Save keeps */
  constructor(points, places, settled) {
    this.places = places;
    this.settled = settled;
    this.heading = el('h4', {});
    this.list = el('ol', { class: 'cd-points' });
    this.element = el('section', { class: 'cd-review', 'aria-label': 'Những điểm cần xem lại' }, this.heading, this.list);
    this.open = points.filter((point) => !settled.has(keyOf(point))).map((point) => this.put(point));
    this.count();
  }

  put(point) {
    const { sentence, field } = point;
    const seen = () => this.settle(line);
    const box = this.places.box(field);
    const note = box && el('p', { class: 'cd-doubt' }, '⚠ ' + sentence + ' ',
      el('button', { type: 'button', class: 'btn btn-link', click: seen, 'aria-label': 'Đã xem: ' + sentence }, 'Đã xem'));
    const item = el('li', {},
      box ? el('button', { type: 'button', class: 'btn-link', click: () => reveal(this.places.focus(field)) }, sentence) : sentence, ' ',
      el('button', { type: 'button', class: 'btn btn-link cd-seen', click: seen, 'aria-label': 'Đã xem: ' + sentence }, 'Đã xem'));
    const line = { point, item, note, box };
    this.list.append(item);
    if (box) {
      box.append(note);
      box.addEventListener('change', seen);
      this.mark(line);
    }
    return line;
  }

  /** Looked at, or changed: the remark goes, here and beside the field. */
  settle(line) {
    if (!this.open.includes(line)) {
      return;
    }
    const next = this.open[this.open.indexOf(line) + 1] || this.open[this.open.indexOf(line) - 1];
    const hadFocus = line.item.contains(document.activeElement);
    this.open = this.open.filter((each) => each !== line);
    this.settled.add(keyOf(line.point));
    line.item.remove();
    if (line.note) {
      line.note.remove();
      this.mark(line);
    }
    this.count();
    if (hadFocus && next) {
      next.item.querySelector('.cd-seen').focus();
    }
  }

  /** A row that is folded says from outside that something in it is doubtful. */
  mark({ box }) {
    box.classList.toggle('cd-doubtful', Boolean(box.querySelector(':scope > .cd-doubt')));
    const row = box.closest('[data-row]');
    const summary = row && row.querySelector(':scope > summary');
    if (summary) {
      const sign = summary.querySelector('.cd-mark');
      const isDoubtful = Boolean(row.querySelector('.cd-doubt'));
      if (isDoubtful && !sign) {
        summary.append(el('span', { class: 'cd-mark' }, '⚠ cần xem lại'));
      } else if (!isDoubtful && sign) {
        sign.remove();
      }
    }
  }

  count() {
    this.heading.textContent = this.open.length ? `Cần xem lại (${this.open.length})` : '✓ Không còn điểm nào cần xem lại';
    this.list.hidden = !this.open.length;
  }
}

const keyOf = ({ field, sentence }) => field + ' ' + sentence;
