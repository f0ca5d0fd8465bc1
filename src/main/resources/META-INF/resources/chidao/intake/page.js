/**
 * The document as it was read, with the passages that went into fields marked. The mouse chooses a passage with a click; the
 * keyboard walks from passage to passage with the arrows and goes to its field with Enter.
 */

import { el } from '../dom.js';

const KINDS = [
  [/\.(directing|advisoryLead|advisoryCoordinating|implementing)$|^recipients\./, 'body'],
  [/\.timeframe\./, 'time'],
  [/^assignments\./, 'task'],
  [/^(targets|reporting)\./, 'figure'],
  [/^sentences\./, 'left'],
];
const KEY = [
  ['task', 'nhiệm vụ'], ['body', 'cơ quan'], ['time', 'thời hạn'], ['figure', 'chỉ tiêu, báo cáo'],
  ['head', 'phần đầu, phần ký, viện dẫn'], ['left', 'chưa xếp vào mục nào'],
];

export class Page {
  /**
   * @param concerns tells which fields are those of the form beside: of two that stand at the same place they come first
   * @param choose is told the mark that somebody chose
   */
  constructor(text, marks, concerns, choose) {
    this.text = text;
    this.concerns = concerns;
    this.byNearness = (a, b) => length(a) - length(b) || concerns(b.field) - concerns(a.field);
    this.marks = [...marks].sort((a, b) => a.from - b.from || b.until - a.until);
    this.choose = choose;
    this.says = el('p', { class: 'cd-note cd-paper-says', role: 'status' });
    this.body = el('div', {
      class: 'cd-paper-text', tabindex: '0', role: 'region', keydown: (event) => this.key(event), click: (event) => this.click(event),
      'aria-label': 'Văn bản; phím mũi tên lên, xuống: đi qua các đoạn đã dùng; Enter: đến mục tương ứng',
    });
    this.element = el('aside', { class: 'cd-paper', 'aria-label': 'Văn bản gốc' },
      el('p', { class: 'cd-paper-key' }, ...KEY.map(([kind, name]) => el('span', { class: 'cd-passage cd-in-' + kind }, name))),
      this.body, this.says);
    this.draw();
  }

  /** Cuts the text wherever a passage begins or ends; a stretch knows all passages that it is part of. */
  draw() {
    this.stretches = [];
    let from = 0;
    this.body.replaceChildren(...this.text.split('\n').map((line) => {
      const paragraph = this.paragraph(from, from + line.length);
      from += line.length + 1;
      return paragraph;
    }));
  }

  paragraph(from, until) {
    const inside = this.marks.filter((mark) => mark.from < until && mark.until > from);
    const cuts = [from, until, ...inside.flatMap((mark) => [mark.from, mark.until])]
      .filter((cut) => cut >= from && cut <= until);
    const edges = [...new Set(cuts)].sort((a, b) => a - b);
    return el('p', {}, ...edges.slice(1).map((edge, index) => this.stretch(edges[index], edge, inside)));
  }

  stretch(from, until, inside) {
    const marks = inside.filter((mark) => mark.from <= from && mark.until >= until).sort(this.byNearness);
    const words = this.text.slice(from, until);
    if (!marks.length) {
      return words;
    }
    const node = el('span', { class: 'cd-passage cd-in-' + kindOf(marks[0].field), title: marks[0].label }, words);
    this.stretches.push({ node, marks });
    return node;
  }

  click(event) {
    const found = this.stretches.find(({ node }) => node === event.target);
    if (found && !String(window.getSelection())) {
      this.go(found.marks[0]);
    }
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.walk(step);
    } else if (event.key === 'Enter' && this.current) {
      event.preventDefault();
      this.go(this.current);
    }
  }

  /** From where the reader is to the next passage that leads to a field of the form beside. */
  walk(step) {
    const ways = this.marks.filter((mark) => mark === this.current || this.concerns(mark.field) || mark.field.startsWith('sentences.'));
    const next = ways.indexOf(this.current) + step;
    this.current = ways[Math.max(0, Math.min(next, ways.length - 1))];
    this.show([this.current]);
  }

  go(mark) {
    this.current = mark;
    this.show([mark]);
    this.choose(mark);
  }

  /** Highlights passages, says what they are, and brings the first into view without moving the page around. */
  show(marks) {
    const shown = this.stretches.filter(({ node, marks: own }) => {
      const isShown = own.some((mark) => marks.includes(mark));
      node.classList.toggle('cd-here', isShown);
      return isShown;
    });
    if (shown.length) {
      [this.current] = marks;
      const { node } = shown[0];
      this.body.scrollTop += node.getBoundingClientRect().top - this.body.getBoundingClientRect().top - this.body.clientHeight / 3;
    }
    this.says.textContent = marks.length ? [...new Set(marks.map((mark) => mark.label))].join('; ') : '';
  }

  /** Adds to what is said of the passages that are shown. */
  tell(words) {
    this.says.textContent += `: ${words}.`;
  }

  /** What used to be a sentence of no field is one now, or the other way round. */
  rename(mark, field, label) {
    Object.assign(mark, { field, label });
    this.draw();
  }
}

const length = ({ from, until }) => until - from;

const kindOf = (field) => (KINDS.find(([pattern]) => pattern.test(field)) || [null, 'head'])[1];
