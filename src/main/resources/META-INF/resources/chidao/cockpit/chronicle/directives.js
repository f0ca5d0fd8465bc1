/** The page "Văn bản": finds directives, running and ended; the address holds what is looked for. */

import { address } from '../../address.js';
import { el, freshId, table } from '../../dom.js';
import { day, moment } from '../../words.js';
import { read } from '../../form/server.js';
import { entitle } from '../../title.js';
import { fill } from '../filling.js';
import { pager } from '../pager.js';
import { select } from './events.js';
import { recordAddress } from './instance.js';

const PATH = '#/directives';
const STANDINGS = [['ALL', 'Tất cả'], ['RUNNING', 'Đang thực hiện'], ['ENDED', 'Đã kết thúc']];

export const entry = {
  id: 'chidao-directives-entry',
  pluginPoint: 'cockpit.navigation',
  priority: 50,
  properties: { label: 'Văn bản', pagePath: PATH, path: '/directives' },
};

export default {
  id: 'chidao-directives',
  pluginPoint: 'cockpit.route',
  properties: { path: '/directives' },
  render: (node) => {
    const [filters, list] = [el('div', {}), el('div', {})];
    const wanted = Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] || ''));
    const go = (change) => { location.hash = address(PATH, { ...wanted, page: '', ...change }).slice(1); };
    node.append(el('main', { class: 'chidao cd-page' }, el('h3', {}, 'Văn bản chỉ đạo'), filters, list));
    entitle('Văn bản chỉ đạo');
    fill(filters, async () => search(await read('/api/chronicle/directives/choices'), wanted, go));
    fill(list, async () => lines(await read(address('/api/chronicle/directives', { standing: 'ALL', ...wanted })), (page) => go({ page: page || '' })));
  },
};

function search({ provinces, kinds }, wanted, go) {
  const [text, year] = [freshId(), freshId()];
  const words = el('input', { id: text, type: 'search', class: 'form-control', value: wanted.text || '', placeholder: 'Số, ký hiệu hoặc trích yếu (không cần dấu)' });
  const issued = el('input', { id: year, class: 'form-control', inputmode: 'numeric', maxlength: '4', size: '6', value: wanted.year || '' });
  const chosen = { province: wanted.province || '', kind: wanted.kind || '', standing: wanted.standing || 'ALL' };
  const find = () => go({ ...chosen, standing: chosen.standing === 'ALL' ? '' : chosen.standing, text: words.value.trim(), year: issued.value.trim() });
  const at = (name) => (value) => { chosen[name] = value; find(); };
  return el('form', { class: 'cd-filters', role: 'search', submit: (event) => { event.preventDefault(); find(); } },
    el('div', { class: 'cd-filter cd-words' }, el('label', { for: text }, 'Tìm văn bản'), words),
    el('div', { class: 'cd-filter' }, el('label', { for: year }, 'Năm ban hành'), issued),
    el('fieldset', { class: 'cd-filter' }, el('legend', {}, 'Tình trạng'), ...STANDINGS.map(([value, name]) =>
      el('label', { class: 'cd-radio' }, el('input', { type: 'radio', name: 'standing', value, checked: chosen.standing === value, change: () => at('standing')(value) }), ' ' + name))),
    select('Tỉnh', provinces.map(({ id, name }) => [id, name]), at('province'), chosen.province).node,
    select('Loại văn bản', kinds.map(({ id, name }) => [id, name]), at('kind'), chosen.kind).node,
    el('button', { type: 'submit', class: 'btn btn-primary' }, 'Tìm'));
}

function lines(found, open) {
  if (!found.directives.length) {
    return el('p', { class: 'cd-empty' }, 'Không tìm thấy văn bản nào. Hãy bớt điều kiện, hoặc chọn tình trạng “Tất cả”.');
  }
  return [
    table(`Văn bản tìm thấy (${found.total}, mới nhất trước)`, ['Số, ký hiệu', 'Loại', 'Ngày ban hành', 'Trích yếu', 'Cơ quan ban hành', 'Tỉnh', 'Tình trạng'],
      found.directives.map((it) => [
        el('a', { href: recordAddress(it.id) }, it.symbol || '(chưa có số)'), it.kindLabel, day(it.issuedOn) || 'chưa có',
        el('span', {}, it.subject, it.simulated ? el('span', { class: 'cd-mark' }, 'Dữ liệu mô phỏng') : null), it.issuingBody, it.province,
        it.closedAt ? `${it.statusLabel} ngày ${moment(it.closedAt).slice(0, 10)}` : it.statusLabel])),
    pager(found, open),
  ];
}
