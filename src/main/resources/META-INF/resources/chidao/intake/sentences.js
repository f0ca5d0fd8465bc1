/** The sentences that went nowhere: each becomes an assignment or is put aside, so that nothing is overlooked in silence. */

import { el } from '../dom.js';
import { reveal } from '../form/field.js';

/** Under what it is remembered that a sentence was decided on. */
export const keyOf = ({ from, until }) => `sentence ${from}-${until}`;

export class Sentences {
  /**
   * @param marks the marks of the sentences, in their order
   * @param page where they stand
   * @param rows the form's list of assignments
   */
  constructor(sentences, { marks, page, rows, places, settled }) {
    Object.assign(this, { page, rows, places, settled });
    this.all = sentences.map((sentence, index) => ({
      ...sentence, mark: marks[index], key: keyOf(sentence),
    }));
    this.all.filter(({ key }) => settled.has(key)).forEach((each) => this.findAgain(each));
    this.heading = el('h4', { tabindex: '-1' });
    this.open = el('ul', { class: 'cd-bodies' });
    this.asideHeading = el('summary', {});
    this.aside = el('ul', { class: 'cd-bodies' });
    this.every = el('button', { type: 'button', class: 'btn btn-default', click: () => this.putAsideAll() }, 'Để sang một bên tất cả');
    this.fold = el('details', { class: 'cd-fold' }, this.asideHeading, this.aside);
    this.element = el('section', { class: 'cd-review', 'aria-label': 'Câu chưa xếp vào mục nào' },
      this.heading, this.open, this.every, this.fold);
    this.draw();
  }

  get left() {
    return this.all.filter(({ key }) => !this.settled.has(key));
  }

  draw() {
    const { left } = this;
    const aside = this.all.filter(({ key, made }) => this.settled.has(key) && !made);
    this.heading.textContent = left.length
      ? `Câu chưa xếp vào mục nào (${left.length})` : '✓ Mọi câu của văn bản đã được xem';
    this.open.replaceChildren(...left.map((each) => el('li', {}, this.words(each),
      each.why && el('p', { class: 'cd-note' }, each.why),
      el('div', { class: 'cd-assign' },
        button((each.offer || {}).words || 'Thành nhiệm vụ', each, () => this.assign(each)), button('Để sang một bên', each, () => this.putAside(each))))));
    this.every.hidden = left.length < 2;
    this.fold.hidden = !aside.length;
    this.asideHeading.textContent = `Đã để sang một bên (${aside.length})`;
    this.aside.replaceChildren(...aside.map((each) => el('li', {}, this.words(each),
      el('div', { class: 'cd-assign' }, button('Lấy lại', each, () => this.takeBack(each))))));
  }

  words(each) {
    const short = each.text.length > 220 ? each.text.slice(0, 220) + '…' : each.text;
    return el('button', { type: 'button', class: 'btn-link', title: 'Xem trong văn bản', click: () => this.page.show([each.mark]) }, short);
  }

  /** With the time that the sentence says, where it says one. */
  assign(each) {
    const row = this.rows.append();
    row.scope.fill({ text: each.text, timeframe: (each.offer || {}).timeframe || { kind: 'NONE' } });
    this.link(each, row);
    this.settled.add(each.key);
    this.draw();
    reveal(row.scope.field('text').control);
  }

  link(each, row) {
    each.made = true;
    this.page.rename(each.mark, this.places.add('assignments', row, 'text'), 'Nhiệm vụ thêm từ câu này');
  }

  /** What became an assignment before the form was left is one still. */
  findAgain(each) {
    const row = this.places.like('assignments', each.text);
    if (row) {
      this.link(each, row);
    }
  }

  putAside(each) {
    const index = this.left.indexOf(each);
    this.settled.add(each.key);
    this.draw();
    const next = this.open.children[Math.min(index, this.open.children.length - 1)];
    (next ? next.querySelector('.cd-assign button:last-child') : this.heading).focus();
  }

  putAsideAll() {
    this.left.forEach(({ key }) => this.settled.add(key));
    this.draw();
    this.heading.focus();
  }

  takeBack(each) {
    this.settled.delete(each.key);
    this.draw();
    this.heading.focus();
  }

  /** Nothing is sent while a sentence waits for a decision. */
  check() {
    const { length } = this.left;
    return length ? [{
      sentence: `Còn ${length} câu của văn bản chưa xếp vào mục nào; hãy chuyển thành nhiệm vụ hoặc để sang một bên.`,
      focus: () => reveal(this.heading),
    }] : [];
  }
}

const button = (words, { text }, click) => el('button', {
  type: 'button', class: 'btn btn-default', click, 'aria-label': words + ': ' + text.slice(0, 80),
}, words);
