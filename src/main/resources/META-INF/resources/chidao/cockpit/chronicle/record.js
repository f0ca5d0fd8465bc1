/** The page of one directive, running or ended: everything that is kept of it, each part folded until it is wanted. */

import { address } from '../../address.js';
import { el, facts, prose, table } from '../../dom.js';
import { day, moment } from '../../words.js';
import { breakdown, directive as headOf } from '../../view/directive.js';
import { fileLink } from '../../view/files.js';
import { agencies as reports, consolidation, finalReview, period as figures, progress, targets } from '../../view/period.js';
import { read } from '../../form/server.js';
import { entitle } from '../../title.js';
import { fill } from '../filling.js';
import { pager } from '../pager.js';
import { agencies } from './agencies.js';
import { recordAddress } from './instance.js';
import { path } from './path.js';
import { life } from './timeline.js';

export default {
  id: 'chidao-directive',
  pluginPoint: 'cockpit.route',
  properties: { path: '/directives/:directive' },
  render: (node) => {
    const place = el('main', { class: 'chidao cd-page' });
    const id = decodeURIComponent(location.hash.split('?')[0].split('/')[2]);
    node.append(place);
    entitle('Hồ sơ văn bản');
    fill(place, async () => whole(id, await read(`/api/chronicle/directives/${encodeURIComponent(id)}`)));
  },
};

function whole(id, record) {
  entitle('Hồ sơ ' + (record.directive.symbol || `${record.directive.kindLabel} (chưa có số)`));
  return [
    el('p', {}, el('a', { href: '#/directives' }, '‹ Tìm văn bản khác')),
    headOf(record), ends(record.life),
    part('Dòng thời gian', () => life(record), true),
    part('Sơ đồ và đường đi', () => path(id)),
    part(`Nhiệm vụ, chỉ tiêu, nơi nhận (${(record.document.assignments || []).length} nhiệm vụ)`, () => breakdown(record)),
    part(`Các kỳ báo cáo (${record.periods.length})`, () => periods(record.periods)),
    part('Các cơ quan thực hiện', () => agencies(id)),
    part('Tổng kết', () => finalReview(record) || empty('Văn bản chưa có báo cáo tổng kết.')),
    part('Tệp đã gửi', () => files(id)),
  ];
}

/** A part that is made when it is opened first. */
function part(title, make, open = false) {
  const place = el('div', {});
  const show = () => !place.childNodes.length && fill(place, async () => make());
  const node = el('details', { class: 'cd-fold cd-chapter', open, toggle: () => node.open && show() }, el('summary', {}, title), place);
  return node;
}

const empty = (words) => el('p', { class: 'cd-empty' }, words);

function ends(it) {
  return facts([
    ['Vào sổ', `${moment(it.registeredAt)}, ${it.registeredBy}`],
    ['Phê duyệt phân công', it.approvedAt && `${moment(it.approvedAt)}, ${it.approvedBy}`],
    ['Giao việc', moment(it.issuedAt)], ['Kết thúc', moment(it.closedAt)],
    ['Ý kiến khi kết thúc', it.closeReason],
    ['Được thay bằng', it.replacedBy && el('a', { href: recordAddress(it.replacedBy.id) }, it.replacedBy.name)],
  ], true);
}

function periods(list) {
  if (!list.length) {
    return empty('Văn bản chưa có kỳ báo cáo nào.');
  }
  const opened = el('div', { class: 'cd-opened', 'aria-live': 'polite' });
  const open = (id) => fill(opened, () => onePeriod(id)).then(() => opened.scrollIntoView({ block: 'nearest' }));
  return [
    table(`Các kỳ báo cáo (${list.length})`, ['Kỳ', 'Hạn', 'Tình trạng', '#Phải gửi', '#✓ Đúng hạn', '#◔ Chậm', '#⚠ Không gửi', '#Quá hạn', 'Kết luận'],
      list.map((it) => [
        el('button', { type: 'button', class: 'btn-link', click: () => open(it.id) }, it.label), day(it.dueOn), it.stateLabel,
        it.expected, it.onTime, it.late, it.missing, it.overdue, it.conclusion ? prose(it.conclusion) : ''])),
    opened];
}

async function onePeriod(id) {
  const it = await read('/api/chronicle/periods/' + id);
  return [figures(it), targets(it), progress(it), consolidation(it), reports(it)].filter(Boolean);
}

async function files(id, page = 0, place = el('div', {})) {
  const found = await read(address(`/api/chronicle/directives/${encodeURIComponent(id)}/files`, { page }));
  place.replaceChildren(...[
    found.files.length ? table(`Tệp đã gửi (${found.total})`, ['Tệp', 'Gửi cho', 'Cơ quan', 'Ngày đính kèm'],
      found.files.map((it) => [fileLink(it.file), it.title, it.agency.name, moment(it.at)])) : empty('Chưa có tệp nào được gửi.'),
    pager(found, (next) => files(id, next, place))].filter(Boolean));
  return place;
}
