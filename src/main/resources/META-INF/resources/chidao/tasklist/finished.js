/** The page "Việc đã xong": what I and my agency have done, to be searched and opened as it was. */

import { address, asked } from '../address.js';
import { el, prose, table } from '../dom.js';
import { moment } from '../words.js';
import { read } from '../form/server.js';
import { breakdown, directive } from '../view/directive.js';
import { duty } from '../view/duty.js';
import { agencies, consolidation, finalReview, period, progress, targets } from '../view/period.js';
import { nothingSent, sent } from '../view/submission.js';
import { happened } from '../view/happened.js';
import { commentList } from './comments.js';
import { headerLink, page } from './page.js';

const PATH = '/viec-da-xong';
const TITLE = 'Việc đã xong';
const KINDS = { duty: 'duties', period: 'periods', directive: 'directives' };

const SHEETS = {
  duty: (it) => [
    directive(it), duty(it), el('h4', {}, `Nội dung đã gửi (${it.duty.submissions.length} lần)`),
    nothingSent(it), ...[...it.duty.submissions].reverse().map((each) => sent(each, it.duty)),
    happened(it), it.comments.length && el('section', {}, el('h4', {}, 'Ý kiến trao đổi'), commentList(it.comments)),
  ],
  period: (it) => [
    directive(it), period(it), consolidation(it),
    it.conclusion && el('section', { class: 'cd-sent' }, el('h4', {}, 'Kết luận của cơ quan ban hành'), prose(it.conclusion)),
    targets(it), progress(it), agencies(it), happened(it),
  ],
  directive: (it) => [directive(it), breakdown(it), finalReview(it), happened(it)],
};

async function sheet(kind, id, show) {
  const it = await read(`/api/finished-work/${KINDS[kind]}/${encodeURIComponent(id)}`);
  show(el('p', {}, el('a', { href: address('#' + PATH, { xem: asked().get('xem'), tim: asked().get('tim') }) }, '‹ Về danh sách việc đã xong')),
    ...SHEETS[kind](it));
}

function opened({ duty: dutyId, period: periodId, directive: directiveId }) {
  return dutyId ? 'duty:' + dutyId : periodId ? 'period:' + periodId : 'directive:' + directiveId;
}

function rows(items, whose, text) {
  return items.map((each) => [
    el('a', { href: address('#' + PATH, { xem: whose, tim: text, mo: opened(each) }) }, each.what),
    moment(each.at), each.symbol, [each.title, each.agency].filter(Boolean).join(' · '), each.by, brief(each.note),
  ]);
}

const brief = (note) => (note && note.length > 160 ? note.slice(0, 160) + '…' : note || '');

function search(whose, text) {
  const field = el('input', { type: 'search', class: 'form-control', value: text, 'aria-label': 'Tìm theo số, ký hiệu, kỳ, cơ quan hoặc nội dung', placeholder: 'Số, ký hiệu; kỳ; cơ quan; nội dung', maxlength: 200 });
  const choice = (value, label) => el('a', {
    href: address('#' + PATH, { xem: value, tim: text }), class: 'btn btn-default' + (whose === value ? ' active' : ''), 'aria-current': whose === value ? 'page' : null,
  }, label);
  return el('form', { class: 'cd-bar cd-search', role: 'search', submit: (event) => {
    event.preventDefault();
    location.hash = address('#' + PATH, { xem: whose, tim: field.value.trim() });
  } }, el('span', { class: 'cd-bar', role: 'group', 'aria-label': 'Việc của ai' }, choice('toi', 'Của tôi'), choice('co-quan', 'Của cơ quan tôi')),
  field, el('button', { type: 'submit', class: 'btn btn-primary' }, 'Tìm'));
}

async function list(show) {
  const whose = asked().get('xem') === 'toi' ? 'toi' : 'co-quan';
  const text = asked().get('tim') || '';
  const after = asked().get('tu') || '';
  const { items, next } = await read(address('/api/finished-work/' + (whose === 'toi' ? 'mine' : 'agency'), { text, after }));
  const isFirst = !after;
  show(search(whose, text),
    items.length
      ? table(whose === 'toi' ? 'Việc tôi đã làm, mới nhất trước' : 'Việc cơ quan tôi đã làm, mới nhất trước',
        ['Việc', 'Lúc', 'Văn bản', 'Kỳ, cơ quan', 'Người thực hiện', 'Ghi chú'], rows(items, whose, text))
      : el('p', { class: 'cd-empty' }, text ? `Không có việc nào khớp với “${text}”. Hãy thử ít từ hơn.` : 'Chưa có việc nào đã xong.'),
    el('nav', { class: 'cd-bar', 'aria-label': 'Trang' },
      !isFirst && el('a', { class: 'btn btn-default', href: address('#' + PATH, { xem: whose, tim: text }) }, 'Về trang đầu'),
      next && el('a', { class: 'btn btn-default', href: address('#' + PATH, { xem: whose, tim: text, tu: next }) }, 'Trang sau')));
}

export default [
  headerLink('chidao-finished-link', 200, PATH, TITLE),
  {
    id: 'chidao-finished', pluginPoint: 'tasklist.route', priority: 100, properties: { path: PATH },
    render(container) {
      const [kind, id] = (asked().get('mo') || '').split(':');
      page(container, TITLE, (show) => (KINDS[kind] ? sheet(kind, id, show) : list(show)));
    },
  },
];
