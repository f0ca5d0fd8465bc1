/** The table of what happened, narrowed by period, agency and kind, page by page. */

import { address } from '../../address.js';
import { el, freshId, prose, table } from '../../dom.js';
import { OUTCOME, day, moment } from '../../words.js';
import { read } from '../../form/server.js';
import { fill } from '../filling.js';
import { pager } from '../pager.js';

/** Answers the node and a function that narrows it to a period. */
export function events(directive, { periods }) {
  const base = `/api/chronicle/directives/${encodeURIComponent(directive)}/events`;
  const wanted = { period: '', agency: '', kind: '' };
  const list = el('div', {});
  const filters = el('div', { class: 'cd-filters' });
  const show = (page = 0) => fill(list, async () => lines(await read(address(base, { ...wanted, page })), base, wanted, show));
  const choose = (name) => (value) => { wanted[name] = value; show(); };
  const period = select('Kỳ báo cáo', periods.map(({ label }) => [label, label]), choose('period'));
  fill(filters, async () => {
    const { kinds, agencies } = await read(base + '/choices');
    return [period.node,
      select('Cơ quan', agencies.map(({ id, name }) => [id, name]), choose('agency')).node,
      select('Loại việc', kinds.map(({ id, name }) => [id, name]), choose('kind')).node];
  });
  show();
  const node = el('section', {}, el('h4', {}, 'Những việc đã diễn ra'), filters, list);
  return { node, narrow: (label) => { period.set(label); choose('period')(label); node.scrollIntoView({ block: 'start' }); } };
}

/** A selection with its label above; empty means everything. */
export function select(label, options, choose, chosen = '') {
  const id = freshId();
  const field = el('select', { id, class: 'form-control', change: () => choose(field.value) },
    el('option', { value: '' }, 'Tất cả'), ...options.map(([value, name]) => el('option', { value }, name)));
  field.value = chosen;
  return { node: el('div', { class: 'cd-filter' }, el('label', { for: id }, label), field), set: (value) => { field.value = value; } };
}

function lines(found, base, wanted, show) {
  if (!found.total) {
    return el('p', { class: 'cd-empty' }, 'Không có việc nào phù hợp với điều đã chọn.');
  }
  return [
    table(`Việc đã diễn ra (${found.total} dòng, mới nhất trước)`, ['Thời điểm', 'Việc', 'Kỳ, nội dung', 'Cơ quan', 'Người thực hiện', 'Ghi chú'],
      found.lines.map((line) => [when(line), line.label, line.period || line.task || '', who(line, base, wanted), line.by || '', note(line)])),
    pager(found, show),
  ];
}

function when({ firstAt, lastAt }) {
  const [first, last] = [moment(firstAt), moment(lastAt)];
  return first === last ? first : `${first} – ${last.slice(11)}`;
}

/** One agency by its name; several as a count that unfolds. */
function who(line, base, wanted) {
  if (line.entries === 1) {
    return line.agency ? line.agency.name : '';
  }
  const place = el('div', {});
  const asked = { day: line.day, kind: line.kind, period: line.period, task: line.task, agency: wanted.agency };
  const unfold = async () => entries(await read(address(base + '/entries', asked)));
  const words = line.agencies > 1 || line.agencies === line.entries ? `${line.agencies} cơ quan` : `${line.entries} lần`;
  const times = line.agencies && line.entries > line.agencies ? `, ${line.entries} lần` : '';
  return el('details', { toggle: (event) => event.target.open && !place.childNodes.length && fill(place, unfold) },
    el('summary', {}, words + (line.agencies > 1 ? times : '')), place);
}

function entries(list) {
  return el('ul', { class: 'cd-entries' }, ...list.map((each) => el('li', {},
    el('span', {}, moment(each.firstAt).slice(11) + ' '), each.agency ? el('strong', {}, each.agency.name) : null,
    ...[each.by, OUTCOME[each.outcome] || each.outcome, each.note].filter(Boolean).map((part) => ` · ${part}`))));
}

function note({ outcome, note: words, dueOn, entries: times }) {
  const said = [OUTCOME[outcome] || outcome, dueOn && times > 1 ? 'hạn ' + day(dueOn) : null].filter(Boolean).join('; ');
  return words ? el('div', {}, said ? el('div', {}, said) : null, prose(words)) : said;
}
