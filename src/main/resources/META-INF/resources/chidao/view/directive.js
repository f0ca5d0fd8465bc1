/** What a directive is and what it tells agencies to do. */

import { el, facts, table } from '../dom.js';
import { PURPOSE, RELATION, REPORTED, day, required, size, timeframe } from '../words.js';
import { partyName, partyNames } from './parties.js';

/** The head of every form: which directive it is about. */
export function directive({ directive: it, source }) {
  return el('section', { class: 'cd-card', 'aria-label': 'Văn bản chỉ đạo' },
    el('p', { class: 'cd-head' },
      el('span', {}, it.kindLabel + ' '), el('strong', {}, it.symbol || '(chưa có số)'),
      it.issuedOn ? ` ngày ${day(it.issuedOn)}` : ' (chưa có ngày)',
      it.simulated && el('span', { class: 'cd-mark' }, 'Dữ liệu mô phỏng')),
    el('p', { class: 'cd-subject' }, it.subject),
    facts([
      ['Cơ quan ban hành', it.issuingBody && it.issuingBody.name],
      ['Cơ quan tham mưu', it.advisoryBody && it.advisoryBody.name],
      ['Người ký', [it.onBehalfOf, it.signerTitle, it.signer].filter(Boolean).join(' · ')],
      ['Tình trạng', it.statusLabel],
      ['Văn bản', source && el('a', { href: `/api/directives/${encodeURIComponent(it.id)}/document`, download: source.name },
        `${source.name} (${size(source.sizeBytes)})`)],
    ], true),
    assumed(it.assumptions || []));
}

/** What had to be assumed, folded: it is to be found, not to be read each time. */
function assumed(sentences) {
  return sentences.length
    ? el('details', { class: 'cd-fold' }, el('summary', {}, `Giả định (${sentences.length})`),
      el('ul', {}, ...sentences.map((each) => el('li', {}, each))))
    : null;
}

/** The whole break-down, to be read: recipients, citations, assignments, targets, reporting. */
export function breakdown({ document: it, people }) {
  return el('section', { class: 'cd-breakdown' },
    received({ document: it, people }),
    el('h4', {}, `Nhiệm vụ được giao (${it.assignments ? it.assignments.length : 0})`),
    ...(it.assignments || []).map((each) => assignment(each, people)),
    targets(it.targets || []),
    reporting(it.reporting, people));
}

/** Who receives the directive and what it cites. */
export function received({ document: it, people }) {
  const of = (purpose) => (it.recipients || []).filter((each) => each.purpose === purpose).map(({ party }) => partyName(party, people).name);
  const cited = (it.citations || []).map((each) => [
    RELATION[each.relation], ': ', [each.symbol, each.issuedOn && 'ngày ' + day(each.issuedOn), each.issuedBy, each.subject].filter(Boolean).join(', '),
  ].join(''));
  return el('details', { class: 'cd-fold' }, el('summary', {}, 'Nơi nhận và văn bản viện dẫn'),
    facts([
      ...Object.keys(PURPOSE).map((purpose) => [PURPOSE[purpose], of(purpose).join('; ')]),
      ['Viện dẫn', cited.length ? el('ul', {}, ...cited.map((each) => el('li', {}, each))) : null],
    ]));
}

function assignment(it, people) {
  return el('article', { class: 'cd-card' },
    el('p', {}, el('strong', {}, `Nhiệm vụ ${it.no}. `), it.text),
    facts([
      ['Chỉ đạo', partyNames(it.directing, people)],
      ['Tham mưu (chủ trì)', partyNames(it.advisoryLead, people)],
      ['Tham mưu (phối hợp)', partyNames(it.advisoryCoordinating, people)],
      ['Thực hiện', partyNames(it.implementing, people) || 'Mọi cơ quan thực hiện'],
      ['Thời hạn', timeframe(it.timeframe)],
    ]));
}

function targets(list) {
  return list.length
    ? table('Chỉ tiêu', ['Số', 'Nội dung', 'Yêu cầu', 'Nhiệm vụ'],
      list.map((each) => [each.no, each.text, required(each), each.assignment || 'chung']))
    : null;
}

function reporting(it, people = {}) {
  const nameOf = (list, id) => id && ((list || []).find((each) => each.id === id) || { name: id }).name;
  return it && el('div', {}, el('h4', {}, 'Chế độ báo cáo'), facts([
    ['Kỳ báo cáo', (it.periods || []).map((each) => REPORTED[each]).join(', ')],
    ['Quy định áp dụng', nameOf(people.regimes, it.regime)],
    ['Gửi báo cáo đến', nameOf(people.agencies, it.reportTo)],
    ['Qua', nameOf(people.agencies, it.reportVia)],
    ['Năm báo cáo cuối', it.lastYear ? String(it.lastYear) : 'không nêu, theo dõi đến khi kết thúc'],
  ]));
}
